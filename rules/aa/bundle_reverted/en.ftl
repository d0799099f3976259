title = The bundle of operations was refused
money = What your smart account was to send has not moved by this transaction.
why = Smart accounts are served in bundles, and this bundle was refused because operation { $place } in it did not hold: { $about ->
    [creation] its account could not be created.
    [prefund] its account has too little to pay the fee in advance.
    [expired] it had expired, or its time had not come.
    [account] its account's own check failed.
    [signature] its signature was not valid.
    [nonce] its number (nonce) was not the next one.
    [sponsor] the sponsor who was to pay the fee did not.
    [gas] it ran out of the gas set for it.
   *[other] see the code.
} The answer was: "{ $reason }".
todo = { $about ->
    [prefund] If it is yours, add coins to the smart account. Then send again from your wallet; its app puts it into a new bundle.
   *[other] Look in your wallet: its app may already have put your operation into a new bundle. If not, send it again from the wallet.
}
agent = EntryPoint refused: "{ $reason }", operation { $place } of the bundle ({ $about }). It may be another user's; look for the userOpHash in later bundles.
tell = The transaction that carries the steps of several smart accounts is shown as failed, and none of the steps took place.
prevent = Send the step again from the wallet; it makes a new one with fresh fees.
