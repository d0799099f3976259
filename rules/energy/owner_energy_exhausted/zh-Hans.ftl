title = 合约方的能量不够了
why = 合约方承诺替用户付能量，但这次应付 { $promised }，只剩 { $paid }，其余要您自己付。
todo = { $figures ->
    [known] 请备好约 { $cost }（或 { $rest } 能量）来付每次调用的其余部分，或者告诉应用的开发方。
   *[unknown] 请自己备够 TRX 或能量来付其余部分，或者告诉应用的开发方。
}
agent = 合约方付了 { $paid }，应付 { $promised }；origin_energy_limit 为 { $limit }。
tell = 同一个应用的同一步，这次您付的能量比平时多。
prevent = 即使平时由应用代付，也留够自己付全部能量的 TRX。
