title = It waits on Arbitrum to be run
money = What came over has reached { $network } and is kept there with the message.
why = The message from the other network arrived, but what it was to do here was not carried out. It can be tried again until { $until }; after that it is gone for good.
todo = Open the bridge's app with the same wallet, or the message in the explorer of { $network }, and press "Redeem" before that date. It costs a network fee on { $network }.
avoid = Do not wait for it to happen by itself, and pay nobody who promises to free it.
agent = retryable ticket { $ticket } still open (getTimeout), expires { $until }; redeem(ticketId) on ArbRetryableTx 0x…6e by anybody.
tell = The bridge's page shows the deposit with a button "Redeem", or the explorer shows a ticket that was not redeemed.
prevent = Let the bridge's own page set the gas for the other side, and look there after the deposit whether a step is missing.
