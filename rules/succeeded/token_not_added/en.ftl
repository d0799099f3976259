title = There, even if the wallet does not show it
why = The contract of the token says that { $recipient } holds them now. A wallet that does not show them has not listed this token yet.
todo = In that wallet choose the network { $network } and add the token by its contract address: { $contract }.
agent = balanceOf({ $recipient }) on { $contract } covers the transfer.
tell = The explorer shows the token at the receiving address; only the wallet's list does not.
prevent = Add the token in the receiving wallet by its contract address before you expect it.
