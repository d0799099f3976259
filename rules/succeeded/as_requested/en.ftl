title = { $what ->
    [transfer] It arrived
   *[other] It was done
  }
why = { $what ->
    [transfer] { $holds ->
        [no] The transfer went through on { $network } by the token's own record. The recipient holds none of this token now: it was spent since, or the token only claims that it came.
       *[yes] The transfer went through on { $network }; on the chain there is nothing left to do.
    }
    [creation] The contract was created on { $network }.
   *[system] { $network } carried out what the transaction asked for.
  }
todo = { $what ->
    [transfer] If the recipient is a platform, crediting is up to them and may take a while; after an hour, send them this hash. If it is a wallet, check that the right network and token are switched on there.
   *[other] Nothing needs to be done.
  }
agent = Recipient { $recipient }. Success is consensus data; a platform's credit is not on the chain.
tell = The explorer shows success, and amount and recipient are those you had entered.
prevent = Nothing went wrong. If the recipient sees nothing, compare network, token and address together.
