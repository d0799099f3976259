title = Arrived, waiting for the platform
why = It is final on { $network } (block { $block }) and at { $recipient }. { $named ->
    [yes] Only { $platform } can credit it now.
   *[no] Only the platform can credit it now.
  }
todo = Open a ticket there, and give them the hash and this answer. Check first that the coin, the network and, where they ask for one, the memo are those of their deposit page.
agent = final in block { $block }, recipient { $recipient }; platform by the user's word: { $platform }. Deposit proof: hash, block, amount, recipient.
