title = Gas 上限超过一个区块
why = 节点没有接收：它的 Gas 上限{ $figures ->
        [yes] 是 { $gas }，而区块只能容纳 { $cap }
       *[other] 超过了一个区块能容纳的量
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 让钱包自动估算 Gas 上限，再发一次。如果钱包估算出来就这么高，需要把这一步拆成几步。
    }
agent = Gas 上限高于区块上限。原文：“{ $text }”
