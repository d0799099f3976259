title = 没用完的 Gas 不收费
money = 这只涉及手续费。
why = Gas 上限 { $gas_limit } 只是封顶：实际用了 { $gas_used } 并按此收费，其余的 { $kept } 一直在钱包里，没有扣除。
todo = 不需要做什么。
tell = 浏览器里已用的 Gas 少于上限，只收了用掉的部分。
prevent = 不用避免：上限高不多收钱，上限太低反而会失败。
