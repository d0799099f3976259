title = 手续费是按数据量收的最低额
money = 这只涉及手续费。
why = 这笔交易带了 { $size } 字节数据，不管执行起来多简单，网络对这么多数据至少收 { $gas_used } Gas。
todo = 不需要做什么。
agent = 实际用量正好是 EIP-7623 的下限：21,000 加每个数据 token 10 Gas，{ $size } 字节共 { $gas_used }。
