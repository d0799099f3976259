title = 手续费花在哪里
why = { $kind ->
    [tron] 网络收取了 { $paid }：能量 { $energy }，带宽 { $bandwidth }{ $rest ->
        [none] {""}
        [multisig] ，多重签名 { $other }
        [memo] ，附带备注 { $other }
        [permission] ，修改账户权限 { $other }
        [activation] ，激活收款账户 { $other }
       *[other] ，其他协议费用 { $other }
    }。
    [evm_split] 网络为 { $gas_used } Gas 收取了 { $paid }，其中 { $burnt } 是网络基础费，其余是小费。
   *[evm] 网络为 { $gas_used } Gas 收取了 { $paid }。
  }钱包预留的其余部分没有扣。
todo = 不需要做什么。
