title = The token is paused
money = { $paid ->
    [yes] Nothing was sent; only a network fee of { $fee } was spent.
   *[no] Nothing was sent.
}
why = The issuer of the token has paused it: while it is paused, nobody can transfer it.
todo = Wait until the issuer lifts the pause (look at the token's official announcements), then send again. Nothing is wrong with your wallet.
avoid = Do not try again before that: each try costs a fee.
agent = paused() is true or the contract says so. Only the issuer can lift it.
ruled-out = Not a pause: the token itself says that it was not paused.
tell = At the moment no address can transfer this token.
prevent = You cannot avoid it; look for news of the issuer before you try again.
