title = One at a time for this kind of account
why = This account acts through a contract (EIP-7702), and nodes hold one waiting transaction at a time for such accounts; number { $first } comes before this one ({ $nonce }).
todo = Let number { $first } finish first, then this one. Send one at a time from this account.
avoid = Do not speed up this one, and do not send it again: you could pay twice.
agent = delegated sender (0xef0100…), nonce { $nonce }, next on chain { $first }: clients allow one in flight; later ones may be held by few nodes.
