title = The node is not ready
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] As far as this message goes, nothing has left your wallet.
    }
why = The node that your wallet uses does not take transactions right now: it is still catching up, or the part that orders them is away. You did nothing wrong.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] If your wallet shows a hash for it, look it up here first. If there is none, try again in a few minutes or choose another node (RPC) in the wallet.
    }
agent = Operator's side. Message: "{ $text }"
action-look_again = If your wallet shows a hash for it, look it up here first.
