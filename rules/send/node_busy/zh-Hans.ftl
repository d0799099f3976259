title = 波场节点繁忙或断线
money = { $checked ->
        [unseen] 目前还看不到资产的去向：要查的网络没有给出可用的回应。
       *[other] { $variant ->
            [in_own_pool] 您的资产还没有转出去；节点收下了这笔交易，但没能转发。
           *[other] 您钱包里的资产没有转出去，也没有收手续费。
        }
    }
why = { $variant ->
        [in_own_pool] 这个节点暂时和网络断开，其他节点还不知道这笔交易；在有效期内（一般是签名后一分钟）它还可能成功。
       *[other] 钱包连接的节点太忙，或者连接太少，所以没有接收这笔交易。不是您的问题。
    }
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] { $variant ->
            [in_own_pool] 请等两分钟，再用哈希（TxID）在这里查询。
           *[other] 一分钟后再转一次，或者在钱包里换一个节点。
        }
    }
avoid = { $variant ->
        [in_own_pool] 在那之前不要再转一次，否则可能付两次。
       *[other] {""}
    }
agent = 代码 9 至 12；可用相同字节重试。variant { $variant }。原文：“{ $text }”
tell = 提示 SERVER_BUSY 或 NO_CONNECTION。
prevent = 如果经常这样，在钱包里换一个节点。
