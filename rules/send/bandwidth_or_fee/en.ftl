title = Not enough bandwidth, and not enough TRX to pay for it
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] Nothing left your wallet, and no fee was charged.
    }
why = The node refused it: the sending account has too little bandwidth and too little TRX to pay for it. A memo, several signatures or a recipient that was never used cost about 1 TRX more each.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Add a few TRX to the sending wallet, or wait for free bandwidth (it comes back within 24 hours) and leave out the memo; then send again.
    }
agent = BANDWITH_ERROR: bytes x 1,000 sun, +1 TRX memo, +1 TRX multi-signature, +1.1 TRX activation against the balance. Energy does not help. Message: "{ $text }"
tell = The wallet speaks of bandwidth, or that there is not enough TRX for it.
prevent = Keep a few TRX in every Tron wallet; free bandwidth for about one transfer comes back each day.
