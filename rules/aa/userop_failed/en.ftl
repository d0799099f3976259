title = The smart account's operation failed
money = What the smart account { $account } was to send never left it.
why = The transaction itself went through, but { $which ->
    [only] your operation in it failed, and what it was to do was undone.
   *[one] the operation of { $account } in it failed and was undone; it is one of several in the same transaction.
}{ $words ->
    [yes] {" "}The contract answered: "{ $reason }".
   *[no] {" "}No reason was given; often the gas set for it was too small.
}
todo = Its fee was paid all the same. Correct what the answer names, then send again from the wallet of this account.
agent = UserOperationEvent success=false, account { $account }, userOpHash { $operation }, { $words ->
    [yes] reason "{ $reason }".
   *[no] no reason logged (callGasLimit is the usual suspect, not proven).
}
tell = The transaction is shown as successful, and under its logs stands “UserOperationEvent” with success = false.
prevent = Let the wallet estimate the fee anew just before you confirm, and keep a little more of the coin than the step needs.
