title = 出价太低
money = { $checked ->
        [unseen] 目前还看不到资产的去向：要查的网络没有给出可用的回应。
       *[other] { $variant ->
            [minimum] 您钱包里的资产没有转出去。
           *[other] 从这条消息看，您的资产还没有转出去。
        }
    }
why = { $variant ->
        [minimum] 节点没有接收：出价低于它接受的最低价{ $figures ->
            [yes] （每单位 Gas { $minimum }）
           *[other] {""}
        }。
       *[other] 节点已满，这笔转账出的价比其他等待的交易都低。
    }
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] { $variant ->
            [minimum] 请在钱包里提高矿工费{ $figures ->
                [yes] ，小费至少 { $minimum }
               *[other] {""}
            }，再转一次。
           *[other] 如果钱包给出了哈希，请先在这里查：节点可能先留着，之后自动再试。需要的话用“加速”提高价格。
        }
    }
avoid = { $variant ->
        [minimum] 价格不变再发，还会被拒绝。
       *[other] 不要另外再转一笔，否则可能付两次。
    }
agent = variant 为 minimum 是永久拒绝，其余是暂时的，geth 可能留着重试。原文：“{ $text }”
action-find_hash_in_wallet = 如果钱包给出了哈希，请先在这里查：节点可能先留着，之后自动再试。
action-raise_fee = { $figures ->
        [yes] 在钱包里提高矿工费，小费至少 { $minimum }。
       *[other] 在钱包里提高矿工费。
    }
tell = 提示 transaction underpriced。
prevent = 费率用钱包建议的数值。
