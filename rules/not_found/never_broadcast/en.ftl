title = It was never sent on
money = { $numbered ->
        [yes] Nothing left your wallet.
       *[other] { $checked ->
            [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
           *[other] As far as this message goes, nothing has left your wallet.
        }
    }
why = { $numbered ->
        [yes] Your wallet reported an error while sending, no network we asked holds the transaction, and its number { $nonce } is still unused.
       *[other] Your wallet could not hand it in: it got no transaction hash back.
    }
todo = { $numbered ->
        [yes] To send it again, use the same number { $nonce } ("Speed up" or "Try again" in many wallets keeps it): of two with one number only one can ever be carried out.
       *[other] If the wallet still lists the transfer, use "Speed up" or "Try again" there, which keeps its number (nonce); else start it again.
    }
avoid = Do not send it with a new number while the wallet lists the old one: you could pay twice.
agent = { $numbered ->
        [yes] nonce { $nonce } unused on chain and in that pool. Message: "{ $text }"
       *[other] By the wallet's words alone. Message: "{ $text }"
    }
tell = The wallet shows an error instead of a hash, and its number (nonce) is still unused.
prevent = Stay online while you confirm, and try another node (RPC) where the wallet reports errors again and again.
