title = This is a Safe's own hash, not a transaction's
why = { $found ->
    [yes] This is the hash under which the owners of the Safe { $account } signed (safeTxHash). It was carried out on { $network } in the transaction { $transaction }{ $success ->
        [yes] , and succeeded.
       *[no] , and its step failed inside.
      }
   *[no] No network we search has a transaction with this hash; by your words it may be the Safe's own hash (safeTxHash), under which the owners sign before anything is sent.
  }
todo = { $found ->
    [yes] Ask us with the hash of that transaction: it tells where the money is.
   *[no] Open the transaction in your Safe's list. If it was carried out, copy the transaction hash shown there and ask us with that one; if it still waits for signatures, nothing has been sent.
  }
agent = { $found ->
    [yes] { $success ->
        [yes] ExecutionSuccess
       *[no] ExecutionFailure
      } of { $account } in { $transaction } on { $network }. Continue with that hash.
   *[no] Possible only: the words mention a Safe and no node has a transaction with this hash. Ask for the hash of the executing transaction (execTransaction).
  }
tell = The Safe app shows it as “safeTxHash”; explorers do not know it.
prevent = Copy the hash under “Transaction hash” in the Safe app, which is there once the step was executed.
