title = 已过有效期，还不能下结论
money = { $sum ->
    [known] 就目前看到的，您的 { $amount } 还在自己的钱包里。
   *[unknown] 就目前看到的，您钱包里的资产没有转出去。
}
why = 它的有效期已过，我们看到的区块里都没有它，但{ $lacks ->
    [second] 还没有第二个节点确认。
   *[solid] 最近的区块还没有最终确认。
}
todo = 请先不要重新转账，{ $wait }后再查一次，那时应该就有定论了。
agent = 有效期到 { $until }，最新区块已经超过；{ $lacks ->
    [second] 第二个节点没有回应。
   *[solid] 固化区块还没有超过。
}之后会变成 dropped.expired，或者出现回执。
