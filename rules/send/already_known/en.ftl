title = The node already has this transfer
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] The node says that it has this transfer already; until it is in a block, the money stays in your wallet.
    }
why = The message says that this same transfer was handed in before; that is no failure.{ $checked ->
        [absent] {" "}But the networks we asked do not show its hash, so we cannot confirm that it is waiting there.
       *[other] {""}
    }
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $checked ->
            [absent] Look again in a minute, and tell us the address you sent from if it still does not show.
           *[other] Copy its hash (TxID) from your wallet's history and look it up here.
        }
    }
avoid = Do not send it again: you could pay twice.
agent = Known to that node's pool; not a receipt. Message: "{ $text }"
tell = The message says “already known”.
prevent = Press “Send” once, and look in the explorer before you press again.
