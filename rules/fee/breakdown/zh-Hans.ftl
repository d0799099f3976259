title = 手续费花在哪里
money = 这只涉及手续费。
why = { $kind ->
    [tron] 网络收取了 { $paid }：能量 { $energy }，带宽 { $bandwidth }{ $rest ->
        [several] { $multisig_due ->
            [yes] ，多重签名 { $multisig }
           *[no] {""}
        }{ $memo_due ->
            [yes] ，附带备注 { $memo }
           *[no] {""}
        }{ $permission_due ->
            [yes] ，修改账户权限 { $permission }
           *[no] {""}
        }{ $activation_due ->
            [yes] ，激活收款账户 { $activation }
           *[no] {""}
        }
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
agent = { $kind ->
    [tron] 能量 { $energy_total }：质押或租用 { $energy_staked }，合约方承担 { $energy_owner }，花 { $energy } 购买 { $energy_bought }；其中热门合约附加 { $penalty }。带宽：{ $points } 点，燃烧 { $bandwidth }。其他：{ $rest ->
        [none] 无
        [multisig] { $other }（多重签名）
        [memo] { $other }（备注）
        [permission] { $other }（修改权限）
        [activation] { $other }（激活账户）
        [several] { $other }（多项）
       *[other] { $other }
    }。
   *[other] 合计 { $paid }。
}
tell = 浏览器里手续费的各部分，加起来等于钱包另外少掉的数。
prevent = 确认之前先看钱包估算；不急的话，等网络便宜时再转。
