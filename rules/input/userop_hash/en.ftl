title = This is a user operation's hash, not a transaction's
why = { $found ->
    [yes] This is the hash of a user operation, a request of the smart account { $account }. It was carried out on { $network } in the transaction { $transaction }{ $success ->
        [yes] , and succeeded.
       *[no] , and failed inside it.
      }
   *[no] No network we search has a transaction with this hash; by your words it may belong to a user operation, which is a request of a smart account with a hash of its own.
  }
todo = { $found ->
    [yes] Ask us with the hash of that transaction: it tells where the money is.
   *[no] Open that operation in your wallet or in the explorer where you found it, copy the transaction hash shown there, and ask us with that one.
  }
agent = { $found ->
    [yes] UserOperationEvent of { $account } in { $transaction } on { $network }, success: { $success }. Continue with that hash.
   *[no] Possible only: the words mention a user operation and no node has a transaction with this hash. Ask for the hash of the bundle transaction (handleOps).
  }
tell = The wallet shows it for a smart account, and ordinary explorers do not know it.
prevent = Copy the transaction hash from the wallet's details of the step, not the hash of the operation.
