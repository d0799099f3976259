title = Very many of one wallet are waiting
why = { $before } transactions of the same wallet come before this one (number { $nonce }), and many nodes keep only { $places } waiting ones of one wallet, so most likely not all of them know this one.
todo = Wait until the first ones (from number { $first } on) are done, and look again in a minute. Send no more from this wallet until then.
avoid = Do not send it again: you could pay twice.
agent = nonce { $nonce }, next on chain { $first }: { $before } before it, all at this node. Places for one account: { $places } in reth and erigon; geth guarantees { $places } that can be executed, keeps 64 that cannot.
