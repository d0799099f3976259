title = 付款地址是合约
why = 节点没有接收：付款地址在这个网络上是合约，合约不能自己签名发交易。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 如果这是智能钱包（例如 Safe），请在它自己的应用里转。也请检查网络和账户是否选对。
    }
agent = EIP-3607。原文：“{ $text }”
action-start_again = 如果这是智能钱包（例如 Safe），请在它自己的应用里转。
