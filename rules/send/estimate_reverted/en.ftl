title = A trial run shows that it would fail
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] Nothing left your wallet: it was only tried out.
    }
why = { $variant ->
        [reverted] { $told ->
            [yes] In a trial run before sending the contract refused it. It answered: "{ $reason }".
           *[other] In a trial run before sending the contract refused it without giving a reason that we can read.
        }
        [allowance] In a trial run before sending the gas was not enough: { $figures ->
            [yes] { $gas } is all that the gas limit or the wallet's coins pay for
           *[other] neither the gas limit nor the wallet's coins pay for more
        }.
       *[other] A trial run before sending did not go through, so the wallet held it back.
    }
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $variant ->
            [allowance] Check that the wallet holds enough of the network's own coin for the fee, leave the gas limit to the wallet, and try again. If it still fails, the call itself does not work: tell the app's support.
           *[other] Change what the message names, or start the step again in the app with fresh figures. If it still fails, give this message to the app's support.
        }
    }
avoid = Do not force it through with a gas limit set by hand: it would fail and cost the fee.
agent = eth_estimateGas or eth_call, not a transaction. Variant { $variant }. Message: "{ $text }"
action-report_to_app = Give this message to the support of the app you used.
action-top_up_coins = Check that the wallet holds enough of the network's own coin for the fee.
tell = The wallet says “cannot estimate gas” or “execution reverted” before anything was sent.
prevent = Do not force it with a gas limit set by hand; mend first what the message names.
