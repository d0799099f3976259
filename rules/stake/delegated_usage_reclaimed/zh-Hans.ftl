title = 已收回，用掉的部分要恢复
money = { $stake } 和以前一样是您的。
why = { $stake } 对应的{ $resource ->
    [energy] 能量
   *[bandwidth] 带宽
  }已收回；对方已经用掉的部分，现在算作您的用量。
todo = 如果可用量比预想的少，24 小时内会恢复。
agent = UnDelegateResource：接收方的用量转到出借方，24 小时内恢复。
