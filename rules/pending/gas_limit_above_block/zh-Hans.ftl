title = Gas 上限超过了一个区块
why = 它的 Gas 上限（Gas Limit）是 { $gas_limit }，而这个网络的一整个区块只有 { $room }，所以没有区块装得下它。
todo = 请在钱包里点“取消”，再用钱包建议的 Gas 上限重新发起，并告诉那个应用的客服。
avoid = 不要给它加速：出再高的价也没用。
agent = Gas { $gas_limit } 超过区块 Gas 上限 { $room }，无法打包。
action-cancel_same_nonce = 在钱包里点“取消”，用一笔空交易替换它。
