title = Its number is already used
money = This transaction has moved nothing.
why = Another transaction of your wallet with the same number { $nonce } is already in the chain, and a number counts only once, so this one cannot go through any more.
todo = Look in your wallet's history for the other transaction with number { $nonce }: it shows whether the payment was made.
avoid = Do not send again before you have looked: you could pay twice.
agent = nonce { $nonce }, next on chain { $next }: stale in this node's pool. Find the transaction that took the nonce.
tell = The explorer shows another transaction of your address with the same number (nonce) in a block.
prevent = Use an account in one wallet at a time, and wait for the result of “Speed up” or “Cancel”.
