title = 失败了，Gas 全部用完
why = { $gas_limit } 的 Gas 上限（Gas Limit）不够，或者是合约自己中止，连带用光了 Gas；从外面看，两者一样。
todo = 请过一会儿再来查：等到保留历史状态的节点有回应，就能分清。在此之前，可以问您用的那个应用的客服。
avoid = 不要原样再试，否则可能又要花一次全部手续费。
agent = gasUsed = Gas 上限 = { $gas_limit }，这本身不能证明什么。三种可能：Gas 不足；无效指令（旧式 assert）；拒绝时刚好用满。需要在父区块用原 Gas 和更多 Gas 重放（归档节点），或者看 trace。原因：{ $because }。
tell = 浏览器显示 Gas 全部用完，旁边没有原因。
prevent = Gas 上限用钱包建议的数值；钱包预览有警告时不要确认。
