title = The cancellation came too late
money = { $ended ->
    [succeeded] What you wanted to cancel went through; the cancellation itself cost nothing.
    [failed] What you wanted to cancel failed by itself; only its network fee was spent, and the cancellation cost nothing.
   *[unknown] What you wanted to cancel is in a block; the cancellation itself cost nothing.
}
why = This hash is a cancellation of number { $nonce }, and a transaction with that number was already in a block before it could take effect.
todo = Look at that transaction to see what it did: { $hash }. It cannot be cancelled any more.
agent = nonce { $nonce } used by { $hash } ({ $ended }), no cancellation; the asked hash (empty, to the sender) can never be executed.
tell = The explorer shows the first transfer in a block, and does not know the hash of the cancellation.
prevent = Cancel at once, and with a clearly higher fee than the first one offers.
