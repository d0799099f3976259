title = The wallet upgrade did not take effect
money = Nothing was lost: the transaction is in a block, only its permission was passed over.
why = { $reason ->
    [network] The account { $account } was to run the code of { $contract }, but that permission was made for another network, so the nodes passed it over.
    [number] The account { $account } was to run the code of { $contract }, but the permission carries the number { $wanted } while the account stood at { $number }, so the nodes passed it over.
   *[unknown] The account { $account } was to run the code of { $contract }, but the permission did not fit, so the nodes passed it over.
  }
todo = Switch the smart account on again in your wallet, after the other transactions of this account are done.
agent = EIP-7702 authorization of { $account } for { $contract } skipped (reason: { $reason }, tuple nonce { $wanted }, account nonce { $number }).
