title = The fee is above this node's safety limit
why = The node refused it: the network fee could come to { $capped ->
        [yes] { $fee }{ $coin_named ->
            [yes] {""}
           *[other] {" "}of the network's own coin
        }, and this node allows at most { $cap }
       *[other] more than this node allows
    } for one transaction; that limit guards against mistyped fees.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Check the gas price and the gas limit for a slip, best let the wallet fill them in, and send again. If you do mean such a fee, use another node.
    }
agent = --rpc.txfeecap of that node: gas limit x price; geth rounds to 2 places. Message: "{ $text }"
action-try_other_node = If you do mean such a fee, use another node.
tell = The message says that the fee “exceeds the configured cap”.
prevent = Check the price for a slip of the hand: gwei and whole coins differ by a factor of a thousand million.
