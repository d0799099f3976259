title = Very many of one wallet are waiting
why = { $before } transactions of the same wallet { $where ->
    [nowhere] wait at the node we ask, and this one (number { $nonce }) is not among them. Nodes keep only { $places } to 64 waiting ones of one wallet, so it was thrown out, though your wallet got a hash.
   *[pool] come before this one (number { $nonce }), and many nodes keep only { $places } waiting ones of one wallet, so not all of them know this one.
}
todo = { $where ->
    [nowhere] Get the first ones through, from number { $first } on. Then send this one again with the same number { $nonce }.
   *[pool] Wait until the first ones (from number { $first } on) are done, and look again in a minute. Send no more from this wallet until then.
}
avoid = { $where ->
    [nowhere] Do not send it with a new number: the old one could still come back, and you would pay twice.
   *[pool] Do not send it again: you could pay twice.
}
agent = nonce { $nonce }, next on chain { $first }: { $before } before it at this node{ $where ->
    [nowhere] , this one not held.
   *[pool] , all of them.
} Places for one account: { $places } in reth and erigon; geth guarantees { $places } that can be executed, keeps 64 that cannot.
tell = Your wallet lists very many waiting transfers, and the newest ones do not show in the explorer.
prevent = Send a few at a time, and the next ones when the first are in a block.
