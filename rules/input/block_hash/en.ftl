title = This is the hash of a block
why = This is the hash of block { $block } on { $holder_network }; a block holds many transfers, so we need the hash of yours.
todo = Open the transfer in your wallet's history and copy its hash (TxID).
tell = Pasted into an explorer, it opens a block with many transactions in it.
prevent = Open your own transfer in the wallet and copy the hash there.
