title = The hash is not complete
why = A transaction hash has 64 letters and digits; this one has { $digits }, so a part was lost or added when it was copied.
todo = Open the transfer in your wallet, use the copy button next to the hash, and paste it here again.
tell = It has fewer than 64 letters and digits, or dots in the middle.
prevent = Wallets show a short form; use the copy button beside it, which gives the whole hash.
