title = Another transaction came first
why = { $whose ->
    [own] Your own transaction just before it, in the same block, changed what this one relied on; without it, this one would have gone through.
    [either] Another transaction earlier in the same block, perhaps one of your own, changed what yours relied on; a moment before, yours would have gone through.
   *[others] Somebody else was faster. Another transaction earlier in the same block changed what yours relied on; a moment before, yours would have gone through.
}{ $words ->
    [yes] {" "}The contract answered: "{ $reason }".
   *[no] {""}
}
todo = { $whose ->
    [others] Look in the app at what is left (the price, the seat, the item), and start anew from there.
   *[own] Look in your wallet's history at your other transaction of that moment first: it may have done already what you wanted. Start anew in the app only if it has not.
}
agent = place { $place } in its block (before it: { $whose ->
    [own] only the sender's own
    [either] the sender's own among them, or not known
   *[others] nothing of the sender's own
}); alone on the parent's state it succeeds with and without fees, { $proof ->
    [in_place] with all transactions before it (eth_simulateV1) it fails with the receipt's gas.
   *[after] on the state after the block it fails.
}{ $words ->
    [yes] {" "}"{ $reason }".
   *[no] {""}
}
action-look_up_own_history = Look in your wallet's history at what your other transaction of that moment did.
action-new_quote = Look in the app at what is left, and start anew from there.
tell = Another transaction earlier in the same block did the same thing, or took the last of it.
prevent = Where only the first one wins, a higher tip helps; otherwise try again with a new quote.
