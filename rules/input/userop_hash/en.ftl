title = This may be a user operation's hash
why = No network we search has a transaction with this hash; by your words it may belong to a user operation, which is a request of a smart account with a hash of its own.
todo = Open that operation in your wallet or in the explorer where you found it, copy the transaction hash shown there, and ask us with that one.
agent = Possible only: the words mention a user operation and no node has a transaction with this hash. Ask for the hash of the bundle transaction (handleOps).
