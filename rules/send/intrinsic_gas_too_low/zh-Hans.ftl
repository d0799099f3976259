title = Gas 上限太低，无法开始
why = 节点没有接收：{ $figures ->
        [yes] 它的 Gas 上限（Gas Limit）是 { $gas }，至少要 { $minimum } 才能开始执行
       *[other] 它的 Gas 上限（Gas Limit）连开始执行都不够
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] Gas 上限不要手动填，让钱包自动估算，再转一次。
    }
agent = Gas 上限低于基本费用或数据底价（EIP-7623）。原文：“{ $text }”
tell = 提示 intrinsic gas too low。
prevent = Gas 上限用钱包建议的数值，普通转账需要 21,000。
