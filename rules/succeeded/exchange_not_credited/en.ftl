title = Arrived, waiting for the platform
why = { $named ->
    [yes] Only { $platform } can credit it now; on { $network } it is final (block { $block }).
   *[no] Only the platform can credit it now; on { $network } it is final (block { $block }).
  }{ $inside ->
    [yes] {" "}It was paid from inside a contract, which many platforms do not notice by themselves.
   *[no] {""}
  }
todo = Open a ticket there, and give them the hash and this answer{ $inside ->
    [yes] ; say that it is an internal transfer
   *[no] {""}
  }. Check first that the coin, the network and, where they ask for one, the memo are those of their deposit page.
agent = Final in block { $block }, recipient { $recipient }; platform by the user's word: { $platform }{ $inside ->
    [yes] ; paid inside a contract call (internal transfer)
   *[no] {""}
  }. Deposit proof: hash, block, amount, recipient.
tell = The explorer shows the deposit as final at the platform's address, and your account there does not show it.
prevent = Look beforehand which network and which smallest amount the platform takes, and whether it wants a memo.
