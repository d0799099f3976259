title = It failed, and the reason cannot be told yet
why = { $kind ->
    [changed] something around it decided, such as another transaction just before it, the price or the time; on its own the same call goes through.
    [differs] something around it decided, such as another transaction just before it; on its own it ends in another way than it did.
    [record] what the network recorded of it does not tell the reason, or not in a way we can read.
    [today] the contract refused it at that moment without a reason; the same call goes through today, so what stopped it has changed since.
   *[missing] the contract refused it or the fee allowance was too small; no node that could tell them apart has answered.
}
todo = { $kind ->
    [record] What is sure: it failed, and everything but the network fee was undone. Give the hash to the support of the app you used.
    [missing] Look again here a little later. What is sure: it failed, and everything but the network fee was undone.
   *[changed] What is sure: it failed, and everything but the network fee was undone. Check in the app whether you still want it, then start it anew there.
}
agent = failed on chain, not explained: { $because } ({ $lacking }). { $kind ->
    [changed] Settled by a replay of the whole block up to it (eth_simulateV1) or a trace.
    [differs] The replay at the parent block is another execution. A replay of the whole block up to it, or a trace, settles it.
    [record] Abstain: the receipt does not fit the rules we know.
    [today] The state has changed since; only an account history or a trace can tell.
   *[missing] Settled by replays at the parent block on a node with the state (archive), or by a trace.
}
