title = 没用完的 Gas 不收费
money = 这只涉及手续费。
why = Gas 上限 { $gas_limit } 只是封顶：实际用了 { $gas_used } 并按此收费，其余的 { $kept } 一直在钱包里，没有扣除。
todo = 不需要做什么。
