title = 这笔交易的数据太大
why = 节点没有接收：这笔交易{ $figures ->
        [yes] 有 { $size } 字节，而节点最多接收 { $limit } 字节
       *[other] 的数据超过节点一次能接收的大小
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 请拆开来做：一笔里少放几个收款方或少放些数据，再发一次。
    }
agent = 交易池的大小限制。原文：“{ $text }”
action-fix_request = 请拆开来做：一笔里少放几个收款方或少放些数据，再发一次。
