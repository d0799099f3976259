title = 平台在等确认数
why = 目前有 { $confirmations } 个确认。{ $named ->
    [yes] { $platform } 这类平台
   *[no] 平台
  }要等到确认数足够才会入账。
todo = 请等{ $wait }再来查。到时已最终确认而仍未入账，再联系平台。
agent = 已上链，未最终确认：{ $confirmations } 个确认，{ $wait } 后最终确认。平台据用户所说：{ $platform }。
tell = 浏览器里后面的区块数，少于平台要求的确认数。
prevent = 先看平台要求多少个确认，把这段时间算进去。
