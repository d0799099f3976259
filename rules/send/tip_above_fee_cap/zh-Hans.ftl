title = 小费高于最高价
why = 节点没有接收：小费{ $figures ->
        [yes] （{ $tip }）
       *[other] {""}
    }比这笔交易自己的最高价{ $figures ->
        [yes] （{ $offered }）
       *[other] {""}
    }还高，互相矛盾。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 请用钱包建议的矿工费，或者把最高价调到不低于小费，再转一次。
    }
agent = maxPriorityFeePerGas 大于 maxFeePerGas。原文：“{ $text }”
tell = 提示 max priority fee per gas higher than max fee per gas。
prevent = 两项费率都让钱包自动填，小费不能高于最高费率。
