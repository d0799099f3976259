title = 矿工费超过节点的安全上限
why = 节点没有接收：这笔的矿工费{ $capped ->
        [yes] 最多可能到 { $fee }{ $coin_named ->
            [yes] {""}
           *[other] {" "}个该网络的币
        }，而该节点单笔最多允许 { $cap }
       *[other] 可能超过该节点允许的上限
    }。这个上限是为了防止手误填错。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 请检查 Gas 价格和 Gas 上限是不是填错了，最好让钱包自动填写，再转一次。如果确实要付这么高，请换一个节点。
    }
agent = 该节点的 --rpc.txfeecap：Gas 上限 × 价格；geth 四舍五入到两位。原文：“{ $text }”
action-try_other_node = 如果确实要付这么高，请换一个节点。
tell = 提示矿工费 exceeds the configured cap。
prevent = 检查费率是不是多输了零：gwei 和整个币差十亿倍。
