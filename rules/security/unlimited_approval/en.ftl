title = Permission without a limit
money = Nothing was sent. { $spender } may move all "{ $token }" of this wallet from now on.
why = { $person ->
    [yes] The permission has no limit, and { $spender } is not the contract of an app but an ordinary account; apps do not ask for that.
   *[no] The permission has no limit. Many apps ask for this; it is as safe as the app is.
  }
todo = { $person ->
    [yes] Take the permission back in your wallet now (set it to 0). If you did not mean to give it, move these tokens to a new wallet.
   *[no] If you do not know the app or no longer use it, take the permission back in your wallet (set it to 0).
  }
tell = The permission in the explorer shows an amount without limit (a very long number).
prevent = Choose an amount of your own when the wallet asks for the permission, as much as the step needs.
