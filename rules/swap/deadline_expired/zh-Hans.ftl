title = 超过了限定时间
money = { $sum ->
    [known] 您的 { $amount } 还在钱包里
   *[unknown] 您的资产还在钱包里
}{ $paid ->
    [yes] ，只花掉了 { $fee } 手续费。
   *[no] 。
}
why = { $times ->
    [known] 这一步限定了完成时间，上链时已经晚了{ $late_by }，所以合约拒绝了它。
   *[unknown] 这一步限定了完成时间，上链时已经过了，所以合约拒绝了它。
}
todo = 请在应用里重新发起，并马上确认，时间会重新计算。
avoid = 不要原样再发旧的那一笔，它的时间已经过了。
agent = { $times ->
    [known] 期限 { $deadline }，区块时间 { $mined }。
   *[unknown] 合约返回的内容表明期限已过。
}
ruled-out = 不是超过了时限：时限是 { $deadline }，出块时间是 { $mined }。
tell = 兑换上链的时间，晚于它自带的期限（常见是 20 分钟）。
prevent = 矿工费给够，让它尽快上链；报价旧了就重新报，不要一直等。
