title = What the fee was for
why = { $kind ->
    [tron] The network charged { $paid }: { $energy } for energy, { $bandwidth } for bandwidth{ $rest ->
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
