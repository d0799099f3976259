title = Others offer a higher tip
why = it leaves a tip of { $tip } per gas, nearly all others leave { $usual } or more, and the blocks are full, so it has to wait for its turn.
todo = { $speed ->
    [yes] You can wait, or press "Speed up" in your wallet and offer { $price } or more, with a tip of { $enough }.
   *[no] Wait until the blocks have more room, and look again here.
}
avoid = Do not send a second transfer: the first can still go through, and you would pay twice.
agent = tip left { $tip }, p10 of others { $usual }, blocks over 90 % full. A replacement needs max price { $price } and tip { $enough }: both.
action-speed_up = Press "Speed up" in your wallet and offer { $price } or more per gas, with a tip of { $enough } or more.
action-wait = Wait until the blocks have more room; it goes through by itself then.
tell = The maximum fee is high enough, but the priority fee (tip) in the explorer is far below that of the transactions in the latest blocks.
prevent = Leave the tip as the wallet proposes; a tip of nearly nothing is served last.
