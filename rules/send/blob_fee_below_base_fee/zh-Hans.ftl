title = 数据块（blob）出价太低
why = 这笔交易没有发出去：{ $figures ->
        [yes] 它给数据块（blob）每单位出 { $offered }，而网络要 { $base_fee }
       *[other] 它给数据块（blob）出的价低于当前价格
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 请把数据块的最高价（maxFeePerBlobGas）调高，再发一次。
    }
agent = maxFeePerBlobGas 低于 blob 基础费。原文：“{ $text }”
action-raise_fee = 把数据块的最高价（maxFeePerBlobGas）调高。
