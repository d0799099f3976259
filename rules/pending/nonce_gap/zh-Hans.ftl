title = 前面缺了一笔交易
why = 这笔交易的序号是 { $nonce }，但{ $count ->
        [one] 序号 { $missing } 的交易
       *[many] 序号 { $missing } 到 { $missing_last } 的交易
    }还没有出现。网络按顺序处理，所以它只能等。
todo = 请在钱包里重新发出序号 { $missing } 的那一笔（很多钱包的“加速”会做这件事），之后这笔会自动处理。
avoid = 不要把同一笔再转一次，否则可能付两次。
agent = nonce { $nonce }，该节点缺少 { $missing } 到 { $missing_last }。geth 会在 3 小时后丢弃有缺口的交易。
ruled-out = 不是前面缺了交易：它的序号（nonce）{ $nonce } 正好轮到。
tell = 在浏览器里看您的地址：最后一笔的序号（nonce）和这一笔之间至少缺一个。
prevent = 不要手动填写序号（nonce），也不要在两个钱包里同时用同一个账户转账。
