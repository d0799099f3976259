title = The price offered is too low
why = It offers at most { $offered } and the network asks for at least { $base_fee } right now, so no block takes it.
todo = { $speed ->
    [yes] You can wait for the price to fall, or press "Speed up" in your wallet and offer { $price } or more.
    [no] Cancel it in your wallet: a higher price would not help, it would fail as it is.
   *[wait] Wait for the price to fall and look again here.
}
avoid = Do not send a second transfer: the first can still go through, and you would pay twice.
agent = max price { $offered }, next base fee { $base_fee } per gas. A replacement needs max price { $price } and tip { $tip }{ $blobs ->
    [yes] {" "}and { $blob_offer } per blob gas: all three
   *[no] : both
}, or it is refused.{ $soonest ->
    [yes] {" "}At the earliest after { $blocks } empty blocks.
   *[no] {""}
}
action-speed_up = Press "Speed up" in your wallet and offer { $price } or more per gas, with a tip of { $tip } or more.
action-wait = Wait until the network's price falls; it goes through by itself then.
ruled-out = Not the price: it offers up to { $offered }, and the next block asks for { $base_fee }.
tell = In the explorer the maximum fee of your transaction is lower than the base fee of the latest blocks.
prevent = Choose “normal” or “fast” in the wallet instead of typing a low price, above all when the price is rising.
