title = An earlier transaction holds it back
why = This transaction has number { $nonce }, and number { $first } of the same wallet is still waiting; the network works in order, so this one waits behind it.
todo = Find number { $first } in your wallet, the oldest one still waiting, and press "Speed up" or "Cancel" there; this one follows by itself.{ $shown ->
    [yes] {" "}Its hash: { $blocker }
   *[no] {""}
}
avoid = Do not speed up this one, and do not send it again: you could pay twice.
agent = nonce { $nonce }, next on chain { $first }: { $before } before it, all at this node.{ $shown ->
    [yes] {" "}Nonce { $first } is { $blocker }, fee cap { $cap }.
   *[no] {" "}The node does not show which.
}
action-fix_first_nonce = Find number { $first } in your wallet and speed up or cancel that one; the others follow by themselves.
