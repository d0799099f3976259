title = This looks like a private key
money = Whoever knows a private key can take everything in that wallet.
why = What you pasted looks like a private key. We did not store it and sent it to nobody.
todo = If you ever gave it to somebody or typed it into a page, make a new wallet and move your assets there. To look up a transfer only the transaction hash is needed; copy it from the transfer's details in your wallet.
avoid = Never give the key to anyone, support staff included.
tell = A private key looks like a hash (64 letters and digits), but stands in the wallet under “export” and not under a transfer.
prevent = Copy hashes only from a transfer's details, and never export the private key to look something up.
