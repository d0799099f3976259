title = 在多个网络上都有
why = { $count ->
    [two] 这个哈希在{ $told_network }和{ $other_network }上各有一笔交易。
   *[more] 这个哈希在 { $number } 个网络上都有交易，包括{ $told_network }和{ $other_network }。
}这样的交易没有限定网络，在每个网络上动用的是该网络自己的资产。
todo = 这里说的是{ $told_network }上的那一笔；想看另一笔，请指明网络再查一次。
agent = 同一哈希见于 { $number } 个网络；此处为{ $told_network }。没有重放保护（EIP-155 之前或无密钥部署），或共享历史。
tell = 两个网络的浏览器里都有这个哈希。
prevent = 这不是出错，看您用的那个网络就好。
