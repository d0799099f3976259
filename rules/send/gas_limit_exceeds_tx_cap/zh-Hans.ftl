title = Gas 上限超过单笔上限
why = 节点没有接收：{ $figures ->
        [yes] 它的 Gas 上限是 { $gas }，而单笔交易最多 { $cap }
       *[other] 它的 Gas 上限超过了单笔交易允许的最大值（有此规则的网络是 16,777,216）
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 让钱包自动估算 Gas 上限，再发一次。如果钱包估算出来就这么高，需要把这一步拆成几步。
    }
agent = EIP-7825。原文：“{ $text }”
