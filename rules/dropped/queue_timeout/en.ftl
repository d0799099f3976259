title = It waited too long for an earlier number
money = It is still in your wallet: this transaction is in no block.
why = Number { $nonce } waited for { $count ->
    [one] number { $missing }, which was
   *[many] numbers { $missing } to { $missing_last }, which were
} never seen, and nodes forgot it: many keep such a transaction for 3 hours.
todo = Send number { $missing } first from your wallet. Then send this one again with the same number { $nonce }.
avoid = Do not send it with a new number: the old one could still come back, and you would pay twice.
agent = nonce { $nonce } unused; gap { $missing } to { $missing_last }; first seen { $since }. geth legacypool Lifetime 3 h. The signed bytes stay valid.
action-send_missing_nonce = Send number { $missing } first from your wallet ("Speed up" does this in many wallets).
action-resend_same_nonce = Then send this one again with the same number { $nonce }.
tell = An earlier number (nonce) of the wallet is missing in the explorer, and this transfer no longer shows anywhere.
prevent = Send the missing earlier one soon; do not set numbers (nonces) by hand.
