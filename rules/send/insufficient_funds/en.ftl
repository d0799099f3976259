title = Not enough coins for the amount and the fee
why = The node refused it before it was sent on: { $total_known ->
        [yes] the wallet held { $balance } and needed up to { $total }{ $coin_named ->
            [yes] {""}
           *[other] {" "}of the network's own coin
        } for amount and network fee{ $queued ->
            [yes] , together with what is already waiting
           *[other] {""}
        }
       *[other] the wallet does not hold enough of the network's own coin for the amount and the network fee together
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $short_known ->
            [yes] Add at least { $top_up } to the sending wallet, or send less
           *[other] Add coins to the sending wallet, or send less
        }, then send again. Tokens do not count: the fee is paid in the network's own coin.{ $empty ->
            [yes] {" "}If your wallet does show coins, check that it is on the right network.
           *[other] {""}
        }
    }
agent = Refused before the pool; cost = value + gas limit x max fee. Message: "{ $text }"
action-top_up_coins = { $short_known ->
        [yes] Add at least { $top_up } to the sending wallet.
       *[other] Add coins to the sending wallet.
    }
action-lower_amount = Or send less, so that the network fee is left over.
tell = The wallet says “insufficient funds” or “not enough … for gas”.
prevent = Always keep some of the network's own coin for fees, also where you only send tokens.
