title = The node's waiting room is full
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] As far as this message goes, nothing has left your wallet.
    }
why = The node holds as many waiting transactions as it can, so it did not take this one for now.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Wait a few minutes. If your wallet shows a hash for it, look it up here before anything else; else try again later with a somewhat higher fee.
    }
avoid = While the wallet shows it as waiting, do not start a second transfer: you could pay twice.
agent = Temporary: geth may keep it outside the pool and retry each minute. Message: "{ $text }"
action-find_hash_in_wallet = If your wallet shows a hash for it, look it up here before anything else.
action-wait = Else wait a few minutes, and try again with a somewhat higher fee.
tell = The message says “txpool is full”.
prevent = Offer the price that the wallet proposes as “fast”, or try again later.
