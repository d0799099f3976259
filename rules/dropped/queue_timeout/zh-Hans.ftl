title = 前面缺号太久，节点不再保留
money = 资产还在您的钱包里，这笔交易没有上链。
why = 序号 { $nonce } 一直在等{ $count ->
    [one] 序号 { $missing }，那一笔始终
   *[many] 序号 { $missing } 到 { $missing_last }，那几笔始终
}没有出现，节点已经不再保留它：很多节点对这种交易只保留 3 小时。
todo = 请先在钱包里发出序号 { $missing } 的那一笔，再用同一个序号 { $nonce } 重发这一笔。
avoid = 不要用新的序号重发：原来那笔还可能重新出现，会变成转两次。
agent = nonce { $nonce } 未使用；缺口 { $missing } 到 { $missing_last }；首次见到 { $since }。geth legacypool Lifetime 为 3 小时。已签名的数据仍然有效。
action-send_missing_nonce = 先在钱包里发出序号 { $missing } 的那一笔（很多钱包的“加速”会做这件事）。
action-resend_same_nonce = 再用同一个序号 { $nonce } 重发这一笔。
tell = 浏览器里钱包缺了一个更早的序号（nonce），而这笔转账已经到处查不到。
prevent = 尽快补发缺的那一笔；不要手动设置序号（nonce）。
