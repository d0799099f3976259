title = The offered price is too low
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] { $variant ->
            [minimum] Nothing left your wallet.
           *[other] As far as this message goes, nothing has left your wallet.
        }
    }
why = { $variant ->
        [minimum] The node refused it: it offers less than the lowest price that this node takes{ $figures ->
            [yes] , { $minimum } per gas
           *[other] {""}
        }.
       *[other] The node is full, and this transfer offers less than the others that wait there.
    }
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $variant ->
            [minimum] Raise the network fee in your wallet{ $figures ->
                [yes] , the tip to at least { $minimum }
               *[other] {""}
            }, and send again.
           *[other] If your wallet shows a hash for it, look it up here first: the node may have kept it and try again by itself. Then "Speed up" with a higher price.
        }
    }
avoid = { $variant ->
        [minimum] Sending it again with the same price would be refused again.
       *[other] Do not start a second transfer: you could pay twice.
    }
agent = variant minimum: refused for good; else temporary, geth may keep and retry it (TxTracker). Message: "{ $text }"
action-find_hash_in_wallet = If your wallet shows a hash for it, look it up here first: the node may have kept it and try again by itself.
action-raise_fee = { $figures ->
        [yes] Raise the network fee in your wallet, the tip to at least { $minimum }.
       *[other] Raise the network fee in your wallet.
    }
tell = The message says “transaction underpriced”.
prevent = Use the price that the wallet proposes.
