title = An earlier transaction is missing
why = This transaction has number { $nonce }, and { $count ->
        [one] number { $missing } has not been seen
       *[many] numbers { $missing } to { $missing_last } have not been seen
    }; the network works in order, so it waits.
todo = Send number { $missing } again from your wallet ("Speed up" does this in many wallets), and this one follows by itself.
avoid = Do not send the same transfer again: you could pay twice.
agent = nonce { $nonce }, missing { $missing } to { $missing_last } at this node. geth forgets gapped transactions after 3 hours.
ruled-out = Not an earlier transaction that is missing: its number (nonce) { $nonce } is the next one of this wallet.
tell = The explorer's page of your address ends with a number (nonce) that is at least two below the one of this transaction.
prevent = Do not type a number (nonce) by hand, and do not use the same account in two wallets at once.
