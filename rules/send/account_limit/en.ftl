title = Too many of your transactions are waiting
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] As far as this message goes, nothing has left your wallet.
    }
why = The node keeps only so many waiting transactions of one account, and this account has reached that number{ $figures ->
        [yes] {" "}({ $pooled })
       *[other] {""}
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Wait until the oldest ones are through, or speed up the oldest one in your wallet; then send this one.
    }
agent = Per-account limit of that pool. Message: "{ $text }"
action-wait = Or wait until the oldest ones are through, then send this one.
