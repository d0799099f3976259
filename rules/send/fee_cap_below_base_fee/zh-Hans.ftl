title = 出价低于网络当前价格
why = 这笔转账没有发出去：{ $figures ->
        [yes] 它每单位 Gas 最多出 { $offered }，而网络要 { $base_fee }
       *[other] 它出的最高价低于网络当前的基础费
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 请在钱包里把最高矿工费调高{ $figures ->
            [yes] ，要明显高于 { $base_fee }
           *[other] {""}
        }，或者等价格降下来，再转一次。
    }
agent = maxFeePerGas 低于基础费；来自试运行或严格的交易池，geth 的交易池会让它等待。原文：“{ $text }”
action-raise_fee = { $figures ->
        [yes] 在钱包里把最高矿工费调高，要明显高于 { $base_fee }，或者等价格降下来。
       *[other] 在钱包里把最高矿工费调高，或者等价格降下来。
    }
tell = 钱包提示 max fee per gas less than block base fee。
prevent = 确认之前，让钱包重新获取一次费率。
