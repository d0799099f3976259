title = Taken under a permission
money = Tokens were moved from { $owner } to { $recipient } by another account, { $signer }.
why = { $signature ->
    [yes] The owner's signature for a permission was used in the same transaction: whoever signed a message on a website may have given it there.
   *[no] { $dated ->
        [yes] The owner had given { $signer } a permission to move this token, last at { $given }. Some services collect payments this way; thieves do it too.
       *[no] The owner had given { $signer } a permission to move this token, earlier. Some services collect payments this way; thieves do it too.
      }
  }
todo = If { $owner } is your wallet and you did not agree to this: first take back the permissions of this token in your wallet, then move what is left to a new wallet.
avoid = Nobody can fetch it back for a fee; whoever promises that takes more.
agent = transferFrom of { $owner } by { $signer } to { $recipient }; permission in the same transaction: { $signature }; Approval log before: { $given }. Mechanics certain, consent unknown.
tell = The tokens left by “transferFrom” in a transaction that another account signed.
prevent = Take back permissions you no longer use, and sign no request that you did not start yourself.
