title = { $kind ->
    [revoked] A permission was taken back
   *[other] Only a permission was given
  }
money = Nothing was sent; your balance is as before, less the network fee.
why = { $kind ->
    [revoked] This transaction took back the permission of { $spender } to spend your tokens.
    [known] This transaction only allows { $spender } to spend up to { $allowed } of yours; it sent nothing.
   *[given] This transaction only allows { $spender } to spend tokens of yours; it sent nothing.
  }
todo = { $kind ->
    [revoked] Nothing needs to be done.
   *[other] If you meant to send or swap, that is a second step in the app. If you do not know { $spender }, take the permission back in your wallet.
  }
tell = The method in the explorer is “approve”, and no token moved.
prevent = Many apps need two steps: wait for the permission, then confirm the second one.
