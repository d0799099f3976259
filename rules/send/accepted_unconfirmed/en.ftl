title = Accepted, not in a block yet
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] The node says that it took this transfer and that it is waiting; until it is in a block, the money stays in your wallet.
    }
why = The node waited a moment for the block and answered before it came; that is no failure.{ $checked ->
        [absent] {" "}But the networks we asked do not show its hash yet, and one node's word is no receipt.
       *[other] {""}
    }
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $checked ->
            [absent] Look again in a minute.
           *[other] Copy its hash (TxID) from your wallet and look it up here in a minute.
        }
    }
avoid = Do not send it again: the first one can still go through.
agent = EIP-7966 timeout: in that node's pool at that moment. Message: "{ $text }"
tell = The message says that it waits for the transaction, or that it took too long to confirm.
prevent = Nothing went wrong; look it up by its hash in a minute.
