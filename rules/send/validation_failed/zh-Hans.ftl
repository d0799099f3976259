title = 这一步不符合网络的规则
money = { $checked ->
        [unseen] 目前还看不到资产的去向：要查的网络没有给出可用的回应。
       *[other] 您钱包里的资产没有转出去，也没有收手续费。
    }
why = 节点没有接收：{ $variant ->
        [self_transfer] 付款方和收款方是同一个账户
        [to_contract] 普通转账不能付给合约地址
        [fee_not_sufficient] 付款账户的 TRX 不够付这一步的费用
        [asset_not_sufficient] 付款账户里这种 TRC10 代币的数量不够
        [balance_not_sufficient] 付款账户里的 TRX 不够付金额和费用{ $amounts ->
            [yes] （有 { $balance }，需要 { $cost }）
           *[other] {""}
        }
        [amount_zero] 转账金额是 0
        [owner_missing] 账户{ $named ->
            [yes] {" "}{ $account }{" "}
           *[other] {""}
        }还没有激活，从来没有收到过 TRX
        [receiver_missing] 收款账户还没有激活
        [contract_missing] 那个地址上没有合约
        [stake_above_balance] 要质押的数量超过了账户里可用的 TRX
        [stake_too_small] 最少要质押 1 TRX
        [delegated_insufficient] 质押或代理的数量不够这一步使用
        [nothing_staked] 没有质押这么多，或者已经代理给别人
        [unfreeze_limit] 已经有 32 笔解除质押在等待，不能再增加
        [nothing_to_withdraw] 现在还没有可以提取的
        [not_yet] 等待的时间还没有到
        [withdraw_24h] 奖励 24 小时内只能领取一次
        [fee_limit_range] 手续费上限（fee limit）超出了网络允许的范围
        [votes_too_many] 票数超过了质押的 TRX
        [account_exists] 这个账户已经存在
        [not_enabled] 网络现在不提供这个操作
        [invalid_address] 里面有一个地址无效
        [delegate_to_contract] 能量和带宽不能代理给合约
        [no_representative] 投票的对象不是超级代表
        [too_big] 这笔交易太大{ $figures_size ->
            [yes] （{ $size } 字节，最多 { $limit }）
           *[other] {""}
        }
        [value_too_large] 里面的费用或金额大到没有账户付得起
       *[other] 它要做的事现在不能做。节点的原文是：“{ $text }”
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] { $variant ->
            [self_transfer] 请换一个收款地址。
            [to_contract] 请向收款方要一个普通地址，或者在该合约自己的应用里操作。
            [fee_not_sufficient] 请转入几个 TRX 后再试。
            [asset_not_sufficient] 请少转一点，或者确认是哪种代币：同名的 TRC10 和 TRC20 是不同的币。
            [balance_not_sufficient] 请少转一点，或者补一些 TRX 再试。“全部转出”时要留一些 TRX 付费用。
            [amount_zero] 请填写大于 0 的金额。
            [owner_missing] 请先往这个账户转一点 TRX，就会激活。
            [receiver_missing] 请先往收款账户转一点 TRX，就会激活。
            [contract_missing] 请核对合约地址，并确认钱包选对了网络。
            [stake_above_balance] 请少质押一些，并留一点 TRX 付费用。
            [stake_too_small] 请质押 1 TRX 或以上。
            [delegated_insufficient] 请在钱包里看清已质押、已代理和可用的数量，改小再试。
            [nothing_staked] 请在钱包里看清质押了多少、代理出去多少，先收回代理的部分。
            [unfreeze_limit] 请先提取已经到期的，或者等一笔到期。
            [nothing_to_withdraw] 请在钱包里看下一笔什么时候到期。
            [not_yet] 请在钱包里看什么时候到期，到时再试。
            [withdraw_24h] 请在上次领取的 24 小时后再试。
            [fee_limit_range] 请把手续费上限调到钱包允许的范围内。
            [votes_too_many] 请减少票数，或者先增加质押。
            [account_exists] 不需要做什么，这个账户可以直接用。
            [not_enabled] 请更新钱包，使用新版的操作（质押 2.0）。
            [invalid_address] 请向收款方重新复制地址。
            [delegate_to_contract] 请代理给普通账户。
            [no_representative] 请从钱包的名单里选一个超级代表。
            [too_big] 请拆成几笔小一点的。
            [value_too_large] 费用让钱包自动填，核对金额后再转一次。
           *[other] 请按消息里说的改正后重新发起；如果改不了，把这条消息发给钱包客服。
        }
    }
agent = variant { $variant }：上链前被拒绝。原文：“{ $text }”
action-start_again = { $variant ->
        [self_transfer] 请换一个收款地址。
        [to_contract] 请向收款方要一个普通地址，或者在该合约自己的应用里操作。
        [fee_not_sufficient] 请转入几个 TRX 后再试。
        [asset_not_sufficient] 请少转一点，或者确认是哪种代币：同名的 TRC10 和 TRC20 是不同的币。
        [balance_not_sufficient] 请少转一点，或者补一些 TRX 再试。“全部转出”时要留一些 TRX 付费用。
        [amount_zero] 请填写大于 0 的金额。
        [owner_missing] 请先往这个账户转一点 TRX，就会激活。
        [receiver_missing] 请先往收款账户转一点 TRX，就会激活。
        [contract_missing] 请核对合约地址，并确认钱包选对了网络。
        [stake_above_balance] 请少质押一些，并留一点 TRX 付费用。
        [stake_too_small] 请质押 1 TRX 或以上。
        [delegated_insufficient] 请在钱包里看清已质押、已代理和可用的数量，改小再试。
        [nothing_staked] 请在钱包里看清质押了多少、代理出去多少，先收回代理的部分。
        [unfreeze_limit] 请先提取已经到期的，或者等一笔到期。
        [nothing_to_withdraw] 请在钱包里看下一笔什么时候到期。
        [not_yet] 请在钱包里看什么时候到期，到时再试。
        [withdraw_24h] 请在上次领取的 24 小时后再试。
        [fee_limit_range] 请把手续费上限调到钱包允许的范围内。
        [votes_too_many] 请减少票数，或者先增加质押。
        [account_exists] 不需要做什么，这个账户可以直接用。
        [not_enabled] 请更新钱包，使用新版的操作（质押 2.0）。
        [invalid_address] 请向收款方重新复制地址。
        [delegate_to_contract] 请代理给普通账户。
        [no_representative] 请从钱包的名单里选一个超级代表。
        [too_big] 请拆成几笔小一点的。
        [value_too_large] 费用让钱包自动填，核对金额后再转一次。
       *[other] 请按消息里说的改正后重新发起；如果改不了，把这条消息发给钱包客服。
    }
