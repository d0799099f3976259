title = This token can probably not be sold
why = You hold enough of the token { $contract } and had given the permission, and it still refused to be sold. In the last blocks { $buyers } accounts bought it and not one sold any: tokens made as a trap behave like this.
todo = Send no more fees after it: no setting of your wallet helps. Look at other holders' sales in an explorer before you believe that it can be sold.
avoid = Pay nobody who promises to unlock it, and sign nothing for it.
agent = { $buyers } buyers from pool { $pool }, 0 sellers among them in 5,000 blocks; balance and allowance suffice, the refusal is the token's. Honeypot pattern.
tell = The explorer shows many purchases of the token and no sales but its maker's.
prevent = Before you buy an unknown token, look in an explorer whether others have sold it, and try to sell a little first.
