title = 这个交易序号已经用过
money = { $checked ->
        [unseen] 目前还看不到资产的去向：要查的网络没有给出可用的回应。
       *[other] 这一次没有转出任何资产；同一个序号的另一笔交易之前已经上链。
    }
why = 节点没有接收：{ $figures ->
        [yes] 它的序号是 { $tx }，而付款方下一个可用的序号是 { $next }
       *[other] 它的交易序号（nonce）已经用过了
    }。先前成功的也可能就是这一笔。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 请先在钱包记录里找{ $figures ->
            [yes] 序号 { $tx }
           *[other] 这个序号
        }的交易。如果它不是您要的那笔付款，再新发一笔，序号让钱包自动填。
    }
avoid = 没查清楚之前不要重发，否则可能付两次。
agent = nonce 已被使用；geth 对已上链交易重复广播也这样回答。原文：“{ $text }”
tell = 钱包或应用提示 nonce too low。
prevent = 不要手动填序号（nonce），同一个账户一次只在一个钱包里用。
