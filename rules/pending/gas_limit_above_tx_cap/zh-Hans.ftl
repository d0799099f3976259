title = Gas 上限超过了单笔限制
why = 它的 Gas 上限（Gas Limit）是 { $gas_limit }，而这个网络每笔交易最多 { $cap }，所以没有区块会打包它。
todo = 请在钱包里点“取消”。这一步要由应用拆成几笔来做，请把这份结果发给它的客服。
avoid = 不要给它加速：出再高的价也没用。
agent = Gas { $gas_limit } 超过单笔交易上限（EIP-7825）{ $cap }，无法打包。
action-cancel_same_nonce = 在钱包里点“取消”，用一笔空交易替换它。
