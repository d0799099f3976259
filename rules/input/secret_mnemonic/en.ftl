title = This looks like a recovery phrase
money = Whoever knows a recovery phrase can take everything in that wallet.
why = What you pasted looks like a recovery phrase. We did not store it and sent it to nobody.
todo = If you ever gave it to somebody or typed it into a page, make a new wallet on a device you trust and move your assets there. To look up a transfer only the transaction hash is needed.
avoid = Never give the phrase to anyone, support staff included.
tell = 12 or 24 words in a row, which your wallet showed when it was made.
prevent = Keep them on paper only. No support, no form and no search ever needs them.
