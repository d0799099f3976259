title = The Tron node is busy or cut off
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] { $variant ->
            [in_own_pool] Nothing has left your wallet yet; the node holds the transaction and could not pass it on.
           *[other] Nothing left your wallet, and no fee was charged.
        }
    }
why = { $variant ->
        [in_own_pool] The node lies apart from the network for the moment, so others do not know the transaction; it can still go through until its validity ends, usually one minute after signing.
       *[other] The node that your wallet uses is too busy or has too few connections, so it did not take the transaction. You did nothing wrong.
    }
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $variant ->
            [in_own_pool] Wait two minutes, then look it up here by its hash (TxID).
           *[other] Send it again in a minute, or choose another node in the wallet.
        }
    }
avoid = { $variant ->
        [in_own_pool] Do not send it again before that: you could pay twice.
       *[other] {""}
    }
agent = Codes 9 to 12; retry the same bytes. Variant { $variant }. Message: "{ $text }"
tell = The message says “SERVER_BUSY” or “NO_CONNECTION”.
prevent = Choose another node in the wallet where this happens often.
