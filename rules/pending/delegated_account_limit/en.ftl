title = One at a time for this kind of account
why = This account acts through a contract (EIP-7702), and nodes hold one waiting transaction at a time for such accounts; number { $first } comes before this one ({ $nonce }){ $where ->
    [nowhere] , so no node took this one, though your wallet got a hash.
   *[pool] .
}
todo = { $where ->
    [nowhere] Let number { $first } finish first, then send this one again with the same number { $nonce }. Send one at a time from this account.
   *[pool] Let number { $first } finish first, then this one. Send one at a time from this account.
}
avoid = { $where ->
    [nowhere] Do not send it with a new number: the old one could still come back, and you would pay twice.
   *[pool] Do not speed up this one, and do not send it again: you could pay twice.
}
agent = delegated sender (0xef0100…), nonce { $nonce }, next on chain { $first }: clients allow one in flight; { $where ->
    [nowhere] geth answers with a hash and keeps a second one to itself (null by hash).
   *[pool] later ones may be held by few nodes.
}
