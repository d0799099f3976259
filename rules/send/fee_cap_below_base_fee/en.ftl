title = The offered price is below the network's price
why = It was not sent on: { $figures ->
        [yes] it offers at most { $offered } per gas, and the network asked for { $base_fee }
       *[other] the highest price it offers is below what the network asks for right now
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Raise the maximum fee in your wallet{ $figures ->
            [yes] {" "}clearly above { $base_fee }
           *[other] {""}
        }, or wait until the price falls, and send again.
    }
agent = maxFeePerGas below base fee, from a trial run or a strict pool; geth's pool would keep it waiting. Message: "{ $text }"
action-raise_fee = { $figures ->
        [yes] Raise the maximum fee in your wallet clearly above { $base_fee }, or wait until the price falls.
       *[other] Raise the maximum fee in your wallet, or wait until the price falls.
    }
tell = The wallet says “max fee per gas less than block base fee”.
prevent = Let the wallet fetch the price anew just before you confirm.
