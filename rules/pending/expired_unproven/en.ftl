title = Expired, not yet certain
money = { $sum ->
    [known] As far as we can see, your { $amount } are still in your wallet.
   *[unknown] As far as we can see, nothing has left your wallet.
}
why = Its time is over and no block we see holds it, but { $lacks ->
    [second] a second node has not confirmed that yet.
   *[solid] the last blocks are not final yet.
}
todo = Please do not send again yet. Look again in { $wait }; then it should be certain.
agent = expiration { $until }, past the head's time; { $lacks ->
    [second] the second endpoint did not answer.
   *[solid] the solid head is before it.
} Becomes dropped.expired or shows a receipt.
tell = Its validity is over, but the newest blocks are not final yet.
prevent = Wait until the answer is certain before you send again; that takes about a minute.
