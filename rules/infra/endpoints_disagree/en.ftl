title = Two nodes say different things
money = One node of { $split_network } knows this transaction, another does not.
why = One of them may be behind, or the transaction has not reached all of them yet.
todo = Look again in a minute before you decide anything.
