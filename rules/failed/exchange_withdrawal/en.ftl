title = The platform's payout failed on the network
money = Nothing was paid out: it stays at the platform's address { $sender }.
why = The payout was sent on { $network } and failed there, so nothing reached your wallet{ $named ->
    [yes] ; { $platform } still has it, even if its page says it was sent.
   *[no] ; the platform still has it, even if its page says it was sent.
  }
todo = Give the platform's support this hash and this answer, and ask them to send it again or to put it back into your balance.
avoid = It does not come back by itself, and nobody else can release it.
agent = Failed on chain, sender { $sender }, by the user's word the platform's ({ $platform }). The technical cause stands beside this.
tell = The platform says “sent”, and the explorer shows the transaction with that hash as failed.
prevent = You cannot avoid it. Note the hash that the platform shows, so that you can prove what happened.
