title = 合约执行超时
why = { $kind ->
    [check] 网络自身的检查中止了合约，手续费一直扣到了上限。
   *[slow] 网络给每笔交易 { $limit_ms } 毫秒，合约没有执行完，手续费一直扣到了上限。
}
todo = { $kind ->
    [check] 请把哈希发给您用的那个应用的客服，只有合约的开发方能修正。
   *[slow] 请把哈希发给您用的那个应用的客服。如果要再试一次，先把手续费上限（fee limit）调低，最多就花这么多。
}
avoid = { $kind ->
    [check] 不要再试：每次都会失败，每次都会扣到上限。
   *[slow] 不要反复尝试：每试一次都可能扣到上限。
}
agent = OUT_OF_TIME，{ $kind ->
    [check] 协议检查（0x0a），不是执行慢。
   *[slow] 出块节点的 CPU 限制 { $limit_ms } 毫秒，换一个出块节点可能更快。
}
tell = 结果是 OUT_OF_TIME。
prevent = 不要原样重试；一次少做一点，例如减少数量或金额。
