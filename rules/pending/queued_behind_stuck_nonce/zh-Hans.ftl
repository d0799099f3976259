title = 前面有一笔还没处理
why = 这笔交易的序号是 { $nonce }，同一个钱包里序号 { $first } 的那一笔还在等。网络按顺序处理，所以它只能排在后面。
todo = 请在钱包里找到序号 { $first } 的那一笔（最早的一笔等待中交易），对它点“加速”或“取消”，这一笔会跟着自动处理。{ $shown ->
    [yes] 它的哈希：{ $blocker }
   *[no] {""}
}
avoid = 不要给这一笔加速，也不要再转一次，否则可能付两次。
agent = nonce { $nonce }，链上下一个序号 { $first }，前面还有 { $before } 笔，都在该节点上。{ $shown ->
    [yes] 序号 { $first } 是 { $blocker }，费用上限 { $cap }。
   *[no] 节点没有显示是哪一笔。
}
action-fix_first_nonce = 在钱包里找到序号 { $first } 的那一笔，对它点“加速”或“取消”，后面的会自动处理。
