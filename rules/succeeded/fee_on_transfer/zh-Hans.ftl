title = 代币扣走了一部分
why = 这种代币每次转账都会扣一部分：到账 { $arrived }，另外 { $kept } 按代币自己的规则转到了别处。
todo = 不需要做什么。如果收款方要收到整数，请多转一些，或者换一种代币。
agent = Transfer 日志：{ $recipient } 收到 { $arrived }，比要求少 { $kept }。
