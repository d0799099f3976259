title = { $network } has not taken it yet
why = The network's operator (sequencer) is late with it. Its number, its price and the balance are in order, { $network } makes blocks as usual, and it has waited for { $waited }.
todo = Nothing needs to be done. Look again here in 30 seconds.
avoid = Do not send it again: you could pay twice.
agent = next nonce, price and funds in order, head fresh, waiting { $waited }. No public mempool: the sequencer may be late, or the node has not passed it on.
tell = The explorer shows new blocks every few seconds, and this transfer in none of them for half a minute or more.
prevent = You cannot avoid this. Use the wallet's own connection to the network, and wait a minute before you do anything else.
