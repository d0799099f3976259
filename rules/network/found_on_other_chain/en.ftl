title = It is on { $holder_network }, not on { $claimed_network }
money = The transfer exists on { $holder_network }; what it moved is there.
why = This transaction is on { $holder_network }, not on { $claimed_network }, so it does not show on { $claimed_network }.
todo = Switch your wallet to { $holder_network } and look at the same address. If the recipient is a platform, ask first whether it accepts deposits on { $holder_network }.
tell = The explorer of the other network knows the hash, the one of yours does not.
prevent = Look at the name of the network before you confirm: the same address exists on all networks of the Ethereum family.
