title = 在{ $holder_network }上，不在{ $claimed_network }上
money = 这笔转账在{ $holder_network }上，转出的资产也在那里。
why = 这笔交易走的是{ $holder_network }，不是您说的{ $claimed_network }，所以在{ $claimed_network }上看不到。
todo = 请在钱包里切换到{ $holder_network }，查看同一个地址。如果收款方是平台，请先问清是否支持{ $holder_network }充值。
tell = 另一个网络的浏览器查得到这个哈希，您说的网络查不到。
prevent = 确认之前看清网络名称：以太坊类的各个网络上，地址是一样的。
