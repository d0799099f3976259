title = 交易序号跳得太远
why = 节点没有接收：{ $count ->
        [one] 它的序号是 { $tx }，但序号 { $missing } 的交易还没有出现，而网络按顺序处理
        [many] 它的序号是 { $tx }，但序号 { $missing } 到 { $missing_last } 的交易还没有出现，而网络按顺序处理
       *[other] 它的交易序号（nonce）比付款方上一笔超前太多，而网络按顺序处理
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] { $count ->
            [one] 请先发出序号 { $missing } 的那一笔
            [many] 请先发出序号 { $missing } 到 { $missing_last } 的交易
           *[other] 请先把前面缺的序号补发出去
        }，或者在钱包的高级设置里清除活动记录、重新计算序号，然后再转。
    }
agent = 因序号有缺口被拒绝，没有进入交易池。原文：“{ $text }”
action-reset_wallet_numbers = 或者在钱包的高级设置里清除活动记录，让钱包重新计算序号。
tell = 提示 nonce too high。
prevent = 序号（nonce）让钱包自动填；用过测试网络以后，清除一次活动数据。
