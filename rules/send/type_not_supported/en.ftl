title = This type of transaction is not taken here
why = The node refused it: transactions of { $typed ->
        [yes] type { $kind }
       *[other] this type
    } are not taken by this network or node.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Choose the ordinary (legacy) fee mode in the wallet, or update the wallet, and send again; check that the right network is chosen.
    }
agent = EIP-2718 type not accepted there. Message: "{ $text }"
