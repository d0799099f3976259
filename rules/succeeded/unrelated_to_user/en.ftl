title = This is another transfer than yours
money = This transaction did not touch { $stated }; where your money is, only your own transaction can tell.
why = The address you named, { $stated }, does not occur in this transaction; { $signer } signed it.
todo = Open the transfer in the history of the wallet that sent it and copy its hash. If somebody else gave you this hash, ask them again for the right one.
agent = { $stated } is not among sender, recipient, call data, logs or internal transfers; signed by { $signer }.
tell = Your address stands nowhere on the explorer's page of this transaction.
prevent = Copy the hash from your own wallet's details, not from a list in an explorer or a screenshot.
