title = The token limits transfers
why = This token limits how much, or how often, a wallet may send or hold, and the contract refused for that. It answered: "{ $reason }".
todo = Try a smaller amount, or wait a while between two transfers. The limit is set by the makers of the token.
agent = refused with "{ $reason }".
tell = A smaller amount goes through, or the same one a little later.
prevent = Read the token's rules before buying: some limit how much may be held or sold at a time.
