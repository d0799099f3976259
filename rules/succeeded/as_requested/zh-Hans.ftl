title = { $what ->
    [transfer] 已经到账
   *[other] 已经执行
  }
why = { $what ->
    [transfer] 这笔转账在{ $network }上已经成功，链上这一步已经完成。
    [creation] 合约已经在{ $network }上创建。
   *[system] { $network }已经按这笔交易的要求执行。
  }
todo = { $what ->
    [transfer] 如果收款方是平台，入账由平台处理，可能要等一会儿；一小时后还没入账，就把这个哈希发给平台客服。如果收款方是钱包，请确认钱包里切到了对的网络、添加了这个币。
   *[other] 不需要做什么。
  }
agent = 收款方 { $recipient }。链上成功是共识数据，平台是否入账链上看不到。
tell = 浏览器显示成功，金额和收款方就是您填写的。
prevent = 这不是出错。如果对方说没看到，请一起核对网络、币种和地址。
