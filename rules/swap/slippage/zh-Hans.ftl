title = 价格变化超过滑点
money = 兑换没有成交，{ $sum ->
    [known] 您的 { $amount } 还在钱包里
   *[unknown] 您的资产还在钱包里
}{ $paid ->
    [yes] ，只花掉了 { $fee } 手续费。
   *[no] 。
}
why = { $hint ->
    [fee_token] 交易所收到的数量比预期少：要么价格变了，要么这种代币每次转账都会扣一部分。
   *[price] 提交之后，价格变化超过了设置的滑点，合约按设置拒绝了成交。
}
todo = 请重新报价再试一次。{ $hint ->
    [fee_token] 如果还是失败，说明这种代币转账要扣费，需要应用用专门的方式兑换。
   *[price] {""}
}
avoid = 不要把滑点调得很高：差价会被别人吃掉。
agent = 拒绝的原文：“{ $reason }”。
ruled-out = 不是滑点：这笔兑换没有设最低数量，得到多少都接受。
tell = 拒绝的原文说换到的太少（例如 INSUFFICIENT_OUTPUT_AMOUNT、Too little received）。
prevent = 报价之后尽快确认。交易不活跃的币，把金额分小，不要把滑点调得很高。
