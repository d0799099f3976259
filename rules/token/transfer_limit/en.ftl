title = The token limits transfers
why = This token limits how much, or how often, a wallet may send or hold, and the contract refused for that. It answered: "{ $reason }"
todo = Try a smaller amount, or wait a while between two transfers. The limit is set by the makers of the token.
agent = refused with "{ $reason }".
