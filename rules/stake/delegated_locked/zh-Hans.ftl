title = 出借带锁定期
money = { $stake } 仍是您的，借出的只是{ $resource ->
    [energy] 能量
   *[bandwidth] 带宽
  }。
why = 出借时设了锁定期，{ $until } 之前收不回来。
todo = 需要的话，请在 { $until } 之后到钱包里收回。
agent = DelegateResource 带锁定，至 { $until }。
