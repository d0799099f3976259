title = An earlier transaction holds it back
why = This transaction has number { $nonce }, and number { $first } of the same wallet is still waiting; the network works in order, so this one waits behind it.
todo = { $holds ->
        [price] Find number { $first } in your wallet, press "Speed up" or "Cancel" there, and offer { $price } or more with a tip of { $tip } or more; this one follows by itself.
        [funds] Number { $first } may cost more than the wallet holds: add { $short }, or press "Cancel" on it in your wallet; this one follows by itself.
        [gas] Find number { $first } in your wallet and press "Cancel" there: it asks for more gas than a block can give. This one follows by itself.
        [nothing] Nothing needs to be done: number { $first } is next and its price is enough. Look again here in a minute.
       *[unseen] Find number { $first } in your wallet, the oldest one still waiting, and press "Speed up" or "Cancel" there; this one follows by itself.
    }{ $shown ->
        [yes] {" "}Its hash: { $blocker }.
       *[no] {""}
    }
avoid = Do not speed up this one, and do not send it again: you could pay twice.
agent = nonce { $nonce }, next on chain { $first }: { $before } before it, all at this node.{ $shown ->
        [yes] {" "}Nonce { $first } is { $blocker }, fee cap { $cap }.
       *[no] {" "}The node does not show which.
    }{ $holds ->
        [price] {" "}To replace it: max price { $price } and tip { $tip }, both, or it is refused.
        [funds] {" "}It lacks { $short }.
        [gas] {" "}Its gas limit fits no block; a cancellation needs max price { $price } and tip { $tip }.
        [nothing] {" "}Nothing holds it up.
       *[unseen] {""}
    }
action-fix_first_nonce = { $holds ->
        [price] Find number { $first } in your wallet and speed up or cancel that one, with { $price } or more per gas and a tip of { $tip } or more; the others follow by themselves.
        [gas] Find number { $first } in your wallet and cancel that one, with { $price } or more per gas; the others follow by themselves.
        [funds] Or cancel number { $first } in your wallet; the others follow by themselves.
       *[other] Find number { $first } in your wallet and speed up or cancel that one; the others follow by themselves.
    }
action-top_up_coins = Add { $short } to the wallet, so that number { $first } can go through.
action-wait = Wait: number { $first } is next, and the others follow by themselves.
tell = The wallet shows several transfers waiting, and the oldest of them offers the lowest fee.
prevent = Send the next transfer only when the first one is in a block; speed up the oldest one instead of sending new ones.
