title = That token is not on this network
money = The tokens never left the wallet; only the network fee was spent.
why = There is no token contract at { $contract } on { $network }, so the call did nothing, though it counts as successful.
todo = Look up in the wallet or app which network holds your tokens, switch to it and send there.
avoid = Do not repeat it here: the fee would be spent again.
action-switch_network = Switch the wallet to the network that holds the tokens, and send there.
tell = The contract address is empty on this network: the explorer shows no code and no token there.
prevent = Take the contract address for exactly this network from the issuer's page; addresses differ from network to network.
