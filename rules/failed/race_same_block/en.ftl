title = Somebody else was faster
why = Another transaction earlier in the same block changed what yours relied on; a moment before, yours would have gone through.{ $words ->
    [yes] {" "}The contract answered: "{ $reason }"
   *[no] {""}
}
todo = Look in the app at what is left (the price, the seat, the item), and start anew from there.
agent = place { $place } in its block; alone on the parent's state it succeeds with and without fees, { $proof ->
    [in_place] with all transactions before it (eth_simulateV1) it fails with the receipt's gas.
   *[after] on the state after the block it fails.
}{ $words ->
    [yes] {" "}"{ $reason }".
   *[no] {""}
}
action-new_quote = Look in the app at what is left, and start anew from there.
tell = Another transaction earlier in the same block did the same thing, or took the last of it.
prevent = Where only the first one wins, a higher tip helps; otherwise try again with a new quote.
