title = The Tron node knows this transaction already
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] The Tron node says that it knows this transaction already; if it is not in a block yet, the assets are still in your wallet.
    }
why = It is in a block, or waiting, or was handed in before{ $checked ->
        [absent] ; the networks we asked do not show it, so we cannot confirm that it went through.
       *[other] .
    }
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $checked ->
            [absent] Look again in a minute. A Tron transaction that is in no block when its validity ends, usually one minute after signing and at most 24 hours, can never be executed.
           *[other] Paste its hash (TxID) here to see whether it arrived.
        }
    }
avoid = Do not send it again before that: you could pay twice.
agent = DUP_TRANSACTION_ERROR: known to that node (block, pool or id cache). Message: "{ $text }"
action-look_again = Look again here in a minute or two.
tell = The message says “DUP_TRANSACTION”.
prevent = Press “Send” once, and look in the explorer before you press again.
