title = Signed for another network
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] On this network nothing left your wallet.
    }
why = The node refused it: { $figures ->
        [yes] it was signed for the network with chain ID { $chain_signed }, and the node belongs to { $chain_expected }
       *[other] it was signed for another network than the node's
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Choose the network you want to use in the wallet, check its chain ID and node address (RPC), and send again.
    }
agent = Chain id mismatch; the signature is valid on its own chain only. Message: "{ $text }"
tell = The message says “invalid chain id” or “invalid sender”.
prevent = Compare the chain ID in the wallet's network settings with the one on the network's own page.
