title = This is a name, not a transaction
why = "{ $name }" is the name of an address; one address has many transfers, so we need the hash of the one you mean.
todo = Open that transfer in your wallet's history and copy its hash (TxID), 64 letters and digits.
tell = It ends with .eth or the like: that is the name of an address.
prevent = Copy the hash (TxID) from the details of one transfer.
