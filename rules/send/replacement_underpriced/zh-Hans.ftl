title = 新出的价不够替换原来那笔
money = { $checked ->
        [unseen] 目前还看不到资产的去向：关键的网络没有回应。
       *[other] 您的资产还在钱包里，同一序号的第一笔转账还在等待。
    }
why = 同一序号的交易已经在等待，新的一笔至少要高出 { $bump }% 才能替换它{ $figures ->
        [yes] ；这一笔出价 { $offered }，原来那笔是 { $queued }
       *[other] {""}
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 可以等原来那笔成功，也可以在钱包里点“加速”，把最高价和小费都比原来提高至少 { $bump }%。
    }
avoid = 不要另外再转一笔，否则可能付两次。
agent = 该交易池里有同 nonce 的交易；maxFeePerGas 和 maxPriorityFeePerGas 都要提高。原文：“{ $text }”
