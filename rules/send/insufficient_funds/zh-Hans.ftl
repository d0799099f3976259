title = 余额不够付金额和矿工费
why = 节点没有接收这笔转账：{ $total_known ->
        [yes] 钱包里有 { $balance }{ $coin_named ->
            [yes] {""}
           *[other] {" "}个该网络的币
        }，金额加矿工费{ $queued ->
            [yes] （连同已经在等待的交易）
           *[other] {""}
        }最多要 { $total }
       *[other] 钱包里该网络自己的币不够付金额加矿工费
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] { $short_known ->
            [yes] 往付款的钱包里至少再补 { $top_up }{ $coin_named ->
                [yes] {""}
               *[other] {" "}个
            }，或者少转一点
           *[other] 往付款的钱包里补一些币，或者少转一点
        }，再转一次。矿工费只能用该网络自己的币付，代币不算。{ $empty ->
            [yes] 如果钱包里明明有币，请检查选的网络对不对。
           *[other] {""}
        }
    }
agent = 进交易池之前就被拒绝；费用按 金额 + Gas 上限 × 最高价 计算。原文：“{ $text }”
action-top_up_coins = { $short_known ->
        [yes] 往付款的钱包里至少再补 { $top_up }{ $coin_named ->
            [yes] {""}
           *[other] {" "}个
        }。
       *[other] 往付款的钱包里补一些币。
    }
action-lower_amount = 或者少转一点，留出矿工费。
tell = 钱包提示 insufficient funds，或者“余额不足以支付矿工费”。
prevent = 就算只转代币，也要留一些主网币付矿工费。
