title = Arbitrum did not accept it
money = As far as { $l2_network } shows, this transaction took nothing out of your wallet.
why = { $l2_network } puts what it accepts into a block within seconds and keeps nothing waiting; this was sent { $age } ago and its nodes do not know it.
todo = Check in your wallet that the hash and the network are right. If they are, send it again with the same number (nonce), so that only one of the two can go through.
avoid = Do not send again before you have looked at your wallet's history and balance.
agent = null at two endpoints, { $age } after submission. No public pool: the sequencer answers at once (queue 12 s, nonce gap 1 s). Time and network by the user's word.
