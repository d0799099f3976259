title = Waiting, and next in line
why = { $pool ->
    [sequencer] Its number, its price and the balance are in order; the network's operator (sequencer) has it and puts it into a block soon.
   *[public] Its number, its price and the balance are in order, so one of the next blocks should take it.
}
todo = Nothing needs to be done. Look again here in { $wait }.
avoid = Do not send it again: you could pay twice.
agent = max price { $offered } per gas, next base fee { $base_fee }, tip left { $tip }.{ $pool ->
    [sequencer] {" "}No public mempool on this network.
   *[public] {""}
}
tell = Its number (nonce) is the next one of your address, and its fee is as high as that of others that are being included.
prevent = Nothing went wrong; a few blocks of waiting are usual.
