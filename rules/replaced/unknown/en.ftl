title = Its number has been used
why = { $by_word ->
    [yes] As far as the sender and the number you gave belong to this hash: another
   *[no] Another
}{" "}transaction from the same wallet has already used this one's number ({ $nonce }), so this one can no longer be executed.
todo = Look in your wallet's history for the transaction with the number { $nonce }: it shows where the money is. If you do not know it, ask here with its hash.
avoid = Do not send again before you have found it: you could pay twice.
agent = nonce { $nonce } used, the replacing transaction not found (no index, no historical counts, or no time). The asked hash has no receipt.
tell = Your address has used this number (nonce) in another transaction, which our node cannot name.
prevent = Use an account in one wallet at a time.
