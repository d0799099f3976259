title = Sent to a token's contract
why = The recipient that was entered is the contract of a token, not a person's address; such contracts mostly cannot give anything back.
todo = Write to the issuer of that token with this hash: some can return such transfers, many cannot.
avoid = Pay nobody who promises to recover it.
agent = recipient { $recipient } is a token contract.
tell = The recipient is the contract address of the token itself.
prevent = Copy the address from the recipient, never from a token's page in the explorer.
