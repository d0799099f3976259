title = We need the transaction hash
why = We read the message, and there is no transaction hash in it; without one nothing can be looked up.
todo = Open the transfer in your wallet's history and copy its hash (TxID): 64 letters and digits. Paste it here, with your message if you like.
tell = Nothing in the text has 64 letters and digits.
prevent = Paste the hash together with your message, or the link to the explorer.
