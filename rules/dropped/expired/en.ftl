title = Expired, never executed
money = { $sum ->
    [known] Your { $amount } are still in your wallet.
   *[unknown] Nothing left your wallet.
}
why = This transaction was not included before it expired, and it can never be executed now.
todo = It is safe to send again.
agent = expiration { $until }, passed by the solid head; no receipt in the solid chain. Nothing was charged.
