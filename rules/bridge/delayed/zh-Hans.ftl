title = 存入比平时慢
why = 这笔存入在{ $age }前离开{ $network }，{ $target_network }上还没有出现，一般只要几分钟。网络之后仍然必须收下它。
todo = 一刻钟后再查。如果还没到，请带上这个哈希问跨链桥的客服。
avoid = 不要再转一次，也不要付钱请人加快。
agent = TransactionDeposited 已过 { $age }；{ $target_network }上没有对应的交易 { $hash }，可能是排序器停摆或节点落后。
