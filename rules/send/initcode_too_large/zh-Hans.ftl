title = 要部署的合约太大
why = 节点没有接收：部署代码{ $figures ->
        [yes] 有 { $size } 字节，而网络最多允许 { $limit } 字节
       *[other] 超过了网络允许的大小
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 需要开发者把合约变小：拆分，或者打开编译器优化。
    }
agent = EIP-3860 initcode 上限。原文：“{ $text }”
action-fix_request = 需要开发者把合约变小：拆分，或者打开编译器优化。
