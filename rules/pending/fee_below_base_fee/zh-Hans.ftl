title = 出价太低
why = 它最多出 { $offered }，网络现在最低要 { $base_fee }，所以暂时没有区块会打包它。
todo = { $speed ->
    [yes] 可以等价格降下来，也可以在钱包里点“加速”，把价格提到 { $price } 以上。
    [no] 请在钱包里取消这一笔：出再高的价也没用，它现在执行会失败。
   *[wait] 请等价格降下来，再来这里查一次。
}
avoid = 不要另外再转一笔：原来那笔随时可能成功，会变成转两次。
agent = 最高出价 { $offered }，下一区块基础费 { $base_fee }。替换交易的最高价要到 { $price }、小费要到 { $tip }{ $blobs ->
    [yes] 、blob 出价要到 { $blob_offer }，三项
   *[no] ，两项
}都要提高，否则会被拒绝。{ $soonest ->
    [yes] 最快也要 { $blocks } 个空区块之后。
   *[no] {""}
}
action-speed_up = 在钱包里点“加速”，每 Gas 出价 { $price } 以上，小费 { $tip } 以上。
action-wait = 等网络价格降下来，它会自动上链。
ruled-out = 不是出价太低：它最多出 { $offered }，下一个区块只要 { $base_fee }。
tell = 浏览器里，这笔交易的最高费率低于最近区块的基础费。
prevent = 矿工费选“普通”或“快速”，不要手动填很低的数值，价格上涨的时候尤其如此。
