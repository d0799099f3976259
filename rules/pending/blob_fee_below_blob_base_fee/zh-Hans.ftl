title = 给 blob 出的价太低
why = 这笔交易带有 blob 数据，每单位 blob Gas 最多出 { $offered }，现在的价格是 { $blob_price }，所以暂时没有区块会打包它。
todo = { $speed ->
    [yes] 可以等 blob 价格降下来，也可以用同一序号替换，blob 出价 { $blob_offer } 以上，另外两项价格也都要翻倍。
   *[no] 请等 blob 价格降下来，再来这里查一次。
}
avoid = 不要换一个序号再发一次：原来那笔随时可能成功。
agent = maxFeePerBlobGas { $offered }，blob 基础费 { $blob_price }。替换交易的三项都要翻倍：blob { $blob_offer }，最高价 { $price }，小费 { $tip }。
action-speed_up = 用同一序号替换：每单位 blob Gas { $blob_offer } 以上，每 Gas { $price } 以上，小费 { $tip } 以上。
action-wait = 等 blob 价格降下来，它会自动上链。
tell = 浏览器显示这是带 blob 的交易，它给 blob 出的价低于现价。
prevent = 让发送 blob 的程序跟随 blob 价格，并留出翻倍的余地。
