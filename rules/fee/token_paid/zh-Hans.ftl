title = 手续费是用代币付的
money = { $part } 从 { $account } 付给了代付手续费的一方。
why = 这次操作的网络费由 { $sponsor } 代付，您的账户付给它 { $part }，应该就是手续费。
todo = 不需要做什么。
agent = Paymaster { $sponsor }；{ $account } 向其转出 { $part }。用途为推断，日志未写明。
