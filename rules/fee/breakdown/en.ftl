title = What the fee was for
money = This concerns only the fee.
why = { $kind ->
    [tron] The network charged { $paid }: { $energy } for energy, { $bandwidth } for bandwidth{ $rest ->
        [several] { $multisig_due ->
            [yes] , { $multisig } because it has more than one signature
           *[no] {""}
        }{ $memo_due ->
            [yes] , { $memo } because it carries a memo
           *[no] {""}
        }{ $permission_due ->
            [yes] , { $permission } for changing the account's permissions
           *[no] {""}
        }{ $activation_due ->
            [yes] , { $activation } for opening the recipient's account
           *[no] {""}
        }
        [none] {""}
        [multisig] , and { $other } because it has more than one signature
        [memo] , and { $other } because it carries a memo
        [permission] , and { $other } for changing the account's permissions
        [activation] , and { $other } for opening the recipient's account
       *[other] , and { $other } of other protocol fees
    }.
    [evm_split] The network charged { $paid } for { $gas_used } gas; { $burnt } of it was the network's own price, the rest a tip.
   *[evm] The network charged { $paid } for { $gas_used } gas.
  } What your wallet had set aside above that was not charged.
todo = Nothing needs to be done.
agent = { $kind ->
    [tron] energy { $energy_total }: { $energy_staked } staked or rented, { $energy_owner } by the contract's owner, { $energy_bought } bought for { $energy }; surcharge of a popular contract within it { $penalty }. Bandwidth: { $points } points, { $bandwidth } burnt. Other: { $rest ->
        [none] none
       *[other] { $other } ({ $rest })
    }.
   *[other] { $paid } in all.
}
tell = The parts of the fee in the explorer add up to what left the wallet besides the amount.
prevent = Look at the wallet's estimate before you confirm; where there is no hurry, send when the network is cheaper.
