title = 试算显示这笔会失败
money = { $checked ->
        [unseen] 目前还看不到资产的去向：要查的网络没有给出可用的回应。
       *[other] 您钱包里的资产没有转出去：这只是发送前的试算。
    }
why = { $variant ->
        [reverted] { $told ->
            [yes] 发送前的试算里，合约拒绝了这笔交易。合约返回的原文是：“{ $reason }”。
           *[other] 发送前的试算里，合约拒绝了这笔交易，没有给出能读懂的原因。
        }
        [allowance] 发送前的试算里 Gas 不够：{ $figures ->
            [yes] 按 Gas 上限或钱包里的币，最多只付得起 { $gas }
           *[other] Gas 上限或钱包里的币付不起更多
        }。
       *[other] 发送前的试算没有通过，所以钱包没有发出去。
    }
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] { $variant ->
            [allowance] 请确认钱包里有足够的该网络自己的币付矿工费，Gas 上限让钱包自动填，再试一次。如果还是不行，说明这个操作本身有问题，请告诉该应用的客服。
           *[other] 请按提示改正，或者在应用里重新发起一次。如果还是不行，把这条消息发给该应用的客服。
        }
    }
avoid = 不要手动填 Gas 上限强行发送：会失败，还要花矿工费。
agent = 来自 eth_estimateGas 或 eth_call，不是交易。variant { $variant }。原文：“{ $text }”
action-report_to_app = 把这条消息发给您用的那个应用的客服。
action-top_up_coins = 确认钱包里有足够的该网络自己的币付矿工费。
tell = 还没发出，钱包就提示 cannot estimate gas 或 execution reverted。
prevent = 不要手动填 Gas 上限强行发送，先解决提示里说的问题。
