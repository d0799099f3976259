title = 正在等待，马上轮到
why = { $pool ->
    [sequencer] 序号、价格和余额都没有问题，网络的排序器已经收到，很快会打包。
   *[public] 序号、价格和余额都没有问题，接下来的区块就会打包它。
}
todo = 不需要做什么，{ $wait }后再来查一次。
avoid = 不要再转一次，否则可能付两次。
agent = 最高出价每 Gas { $offered }，下一区块基础费 { $base_fee }，可给小费 { $tip }。{ $pool ->
    [sequencer] 该网络没有公开的交易池。
   *[public] {""}
}
tell = 它的序号正好是您地址的下一个，矿工费也不低于正在上链的交易。
prevent = 这不是出错，等几个区块很正常。
