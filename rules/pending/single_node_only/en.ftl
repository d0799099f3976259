title = Not all nodes know it
why = one node knows this transaction and another does not; it may not have been passed on yet.
todo = Look again here in about a minute. If it still waits then, open it in your wallet: many wallets send the same transaction out again by themselves.
avoid = Do not make a new transfer meanwhile: you could pay twice.
agent = endpoints of the network disagree on this pending hash. Rebroadcasting the same signed bytes is harmless.
