title = This may be a Safe's own hash
why = No network we search has a transaction with this hash; by your words it may be the Safe's own hash (safeTxHash), under which the owners sign before anything is sent.
todo = Open the transaction in your Safe's list. If it was carried out, copy the transaction hash shown there and ask us with that one; if it still waits for signatures, nothing has been sent.
agent = Possible only: the words mention a Safe and no node has a transaction with this hash. Ask for the hash of the executing transaction (execTransaction).
