title = 同一个钱包排队的交易太多
why = { $where ->
    [nowhere] 我们问的节点上，同一个钱包有 { $before } 笔在等待，这一笔（序号 { $nonce }）不在其中。节点对一个钱包只保留 { $places } 到 64 笔等待中的交易，所以它已经被清掉，虽然钱包拿到了哈希。
   *[pool] 同一个钱包还有 { $before } 笔排在这一笔（序号 { $nonce }）前面，而很多节点对一个钱包只保留 { $places } 笔等待中的交易，所以不是所有节点都有这一笔。
}
todo = { $where ->
    [nowhere] 请先让最前面的几笔（从序号 { $first } 开始）完成，再用同一个序号 { $nonce } 重发这一笔。
   *[pool] 请等最前面的几笔（从序号 { $first } 开始）完成，一分钟后再来查。这之前先不要用这个钱包发新的交易。
}
avoid = { $where ->
    [nowhere] 不要用新的序号重发：原来那笔还可能重新出现，会变成转两次。
   *[pool] 不要再转一次，否则可能付两次。
}
agent = nonce { $nonce }，链上下一个 { $first }，前面 { $before } 笔在该节点{ $where ->
    [nowhere] ，不含这一笔。
   *[pool] 。
}单个账户的名额：reth、erigon 为 { $places }；geth 对可执行的保证 { $places }，不可执行的保留 64。
tell = 钱包里有很多笔等待中的转账，最新的几笔在浏览器里查不到。
prevent = 一次少发几笔，等前面的上链之后再发后面的。
