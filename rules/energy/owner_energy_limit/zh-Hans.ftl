title = 合约方只承担到上限为止
why = 合约方替用户付能量，但每次最多 { $limit }，这次不够，其余要您自己付。
todo = { $figures ->
    [known] 请备好约 { $cost }（或 { $rest } 能量）来付每次调用的其余部分，或者告诉应用的开发方。
   *[unknown] 请自己备够 TRX 或能量来付其余部分，或者告诉应用的开发方。
}
agent = 合约方付了 { $paid }，应付 { $promised }；origin_energy_limit 为 { $limit }。
tell = 项目方代付了一部分，而且每次最多只付这么多。
prevent = 超出的部分要自己付，钱包里留够 TRX。
