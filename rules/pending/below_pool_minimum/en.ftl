title = Its tip is below the network's minimum
why = It offers a tip of { $tip } per gas, and nodes of { $network } usually take nothing below { $least }, so most of them do not pass it on.
todo = { $speed ->
    [yes] Press "Speed up" in your wallet and offer { $price } or more, with a tip of { $enough } or more.
   *[no] Look again here in a few minutes.
}
avoid = Do not send a second transfer: the first can still go through, and you would pay twice.
agent = tip { $tip }, usual minimum of the nodes { $least }. A replacement needs max price { $price } and tip { $enough }: both.
action-speed_up = Press "Speed up" in your wallet and offer { $price } or more per gas, with a tip of { $enough } or more.
