title = The bundle holds no operation of this account
money = This transaction moved nothing of { $account }.
why = It carries out { $count ->
    [one] one operation of another smart account
   *[many] { $number } operations of other smart accounts
  }; none is of { $account }, the account you named.
todo = Copy the hash of your own operation or transfer from your wallet, and check that the account you named is the smart account itself and not the key that signs for it.
agent = { $number } UserOperationEvents, none with sender { $account }; the account appears nowhere in call data or logs.
tell = The explorer lists operations of other accounts in this transaction, and not yours.
prevent = Copy the hash from your own wallet's history.
