title = 这里不接收这种类型的交易
why = 节点没有接收：这个网络或节点不支持{ $typed ->
        [yes] 类型 { $kind }
       *[other] 这种类型
    }的交易。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 请在钱包里改用普通（legacy）矿工费模式，或者更新钱包，再转一次；也请检查网络是否选对。
    }
agent = 该处不接受此 EIP-2718 类型。原文：“{ $text }”
