title = 前面有一笔还没处理
why = 这笔交易的序号是 { $nonce }，同一个钱包里序号 { $first } 的那一笔还在等。网络按顺序处理，所以它只能排在后面。
todo = { $holds ->
        [price] 请在钱包里找到序号 { $first } 的那一笔，对它点“加速”或“取消”，把价格提到 { $price } 以上、小费 { $tip } 以上，这一笔会跟着自动处理。
        [funds] 序号 { $first } 的那一笔最多要花的钱超过了钱包余额：请补上 { $short }，或者在钱包里取消它，这一笔会跟着自动处理。
        [gas] 请在钱包里取消序号 { $first } 的那一笔：它要的 Gas 比区块能给的还多。之后这一笔会跟着自动处理。
        [nothing] 不需要做什么：序号 { $first } 的那一笔马上轮到，出价也够。一分钟后再来查一次。
       *[unseen] 请在钱包里找到序号 { $first } 的那一笔（最早的一笔等待中交易），对它点“加速”或“取消”，这一笔会跟着自动处理。
    }{ $shown ->
        [yes] 它的哈希：{ $blocker }。
       *[no] {""}
    }
avoid = 不要给这一笔加速，也不要再转一次，否则可能付两次。
agent = nonce { $nonce }，链上下一个序号 { $first }，前面还有 { $before } 笔，都在该节点上。{ $shown ->
        [yes] 序号 { $first } 是 { $blocker }，费用上限 { $cap }。
       *[no] 节点没有显示是哪一笔。
    }{ $holds ->
        [price] 替换它的最高价要到 { $price }、小费要到 { $tip }，两项都要提高，否则会被拒绝。
        [funds] 它还差 { $short }。
        [gas] 它的 Gas 上限没有区块装得下；取消它的最高价要到 { $price }、小费要到 { $tip }。
        [nothing] 它没有被卡住。
       *[unseen] {""}
    }
action-fix_first_nonce = { $holds ->
        [price] 在钱包里找到序号 { $first } 的那一笔，对它点“加速”或“取消”，每 Gas 出价 { $price } 以上，小费 { $tip } 以上，后面的会自动处理。
        [gas] 在钱包里取消序号 { $first } 的那一笔，每 Gas 出价 { $price } 以上，后面的会自动处理。
        [funds] 或者在钱包里取消序号 { $first } 的那一笔，后面的会自动处理。
       *[other] 在钱包里找到序号 { $first } 的那一笔，对它点“加速”或“取消”，后面的会自动处理。
    }
action-top_up_coins = 给钱包补上 { $short }，序号 { $first } 的那一笔才能上链。
action-wait = 等待即可：序号 { $first } 的那一笔马上轮到，后面的会自动处理。
tell = 钱包里有好几笔在等，最早的那笔矿工费最低。
prevent = 等第一笔上链再转下一笔；要加速就加速最早的那一笔，不要再发新的。
