title = It succeeded, but nothing moved
money = { $has_amount ->
    [no] The tokens never left the wallet; only the network fee was spent.
   *[other] The { $amount } never left the wallet; only the network fee was spent.
  }
why = { $absent ->
    [yes] There is no token contract at { $contract } on { $network }, so the call did nothing.
   *[no] The token { $contract } ended the call without an error but moved nothing: it answered "no".
  }
todo = { $absent ->
    [yes] Check in the app which network this token is on, and send it there.
   *[no] Ask the issuer of the token why it refuses; the network cannot tell.
  }
avoid = Do not repeat it unchanged: the fee would be spent again.
agent = No Transfer log of { $contract } in a successful receipt.
tell = The explorer shows success and no movement of the token at all.
prevent = Try tokens that you do not know with a small amount first.
