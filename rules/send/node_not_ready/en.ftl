title = { $variant ->
        [own_error] The Tron node failed while it took the transfer
       *[other] The node is not ready
    }
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] As far as this message goes, nothing has left your wallet.
    }
why = { $variant ->
        [own_error] The node that your wallet uses met an error of its own and does not say which. It may have taken the transfer before that, so it could still go through until its validity ends, usually one minute after signing; we cannot tell yet.
       *[other] The node that your wallet uses does not take transactions right now: it is still catching up, or the part that orders them is away. You did nothing wrong.
    }
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $variant ->
            [own_error] Wait two minutes, then look it up here by its hash (TxID).
           *[other] If your wallet shows a hash for it, look it up here first. If there is none, try again in a few minutes or choose another node (RPC) in the wallet.
        }
    }
agent = { $variant ->
        [own_error] Code 20: an exception without a code of its own, before or after the node's pool took it. The receipt or the expiration decides.
       *[other] Operator's side.
    } Message: "{ $text }"
action-look_again = { $variant ->
        [own_error] Look again here in two minutes.
       *[other] If your wallet shows a hash for it, look it up here first.
    }
