title = Only one waiting transaction allowed for this account
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] As far as this message goes, nothing has left your wallet.
    }
why = This account has a delegation to a contract (EIP-7702), and nodes take only one waiting transaction of such an account at a time.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Wait until the transaction that is waiting now has been included; the next one can follow then. If you do not know of any delegation, check it in your wallet.
    }
avoid = Do not send it a second time: the node may try the refused one again by itself.
agent = EIP-7702 pool limits; geth hides the refusal unless --txpool.nolocals. Message: "{ $text }"
action-wait = Wait until the transaction that is waiting now has been included; the next one can follow then. If you do not know of any delegation, check it in your wallet.
