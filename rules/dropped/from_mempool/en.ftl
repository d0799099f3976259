title = No longer waiting anywhere
why = { $number ->
    [taken] the nodes have dropped it because another transaction with the same number ({ $nonce }) now waits in its place, such as a speed-up or a cancellation.
   *[free] the nodes have forgotten it, as they do when it waits long or offers too little.
}
todo = { $number ->
    [taken] Look in your wallet for the newer one with number { $nonce }, and look again here in about a minute.
   *[free] To send it again, use the same number (nonce) { $nonce }: "Speed up" in many wallets does this. Then only one of the two can ever be executed.
}
avoid = { $number ->
    [taken] Do not send another one: you could pay twice.
   *[free] Do not send it with a new number: the old one could still come back, and you would pay twice.
}
agent = seen before; null now, nonce { $nonce } unused on chain ({ $number } in the pool). Not proof: any holder of the signed bytes can rebroadcast.
action-resend_same_nonce = To send again, use the same number (nonce) { $nonce }; "Speed up" in many wallets does this.
tell = The explorer showed it as pending before and now does not know it, and your address has not used its number (nonce).
prevent = Do not let a transfer with a low fee wait for hours: speed it up while it is still shown.
