title = Expired, never executed
money = { $sum ->
    [known] Your { $amount } are still in your wallet.
   *[unknown] Nothing left your wallet.
}
why = This transaction was not included before it expired, and it can never be executed now.
todo = It is safe to send again.
agent = expiration { $until }, passed by the solid head; no receipt in the solid chain. Nothing was charged.
tell = Its validity, usually one minute on Tron, has ended, and no block holds it.
prevent = Confirm at once when the wallet asks, and check that the clock of your device is right.
