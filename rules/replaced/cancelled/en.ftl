title = Cancelled
why = { $by_word ->
    [yes] As far as the sender and the number you gave belong to this hash:{" "}
   *[no] {""}
}This transaction was cancelled: an empty one from the same wallet took its number ({ $nonce }), so it can never be executed.
todo = If you cancelled it yourself, all is as you asked; only the network fee of the cancellation was paid. { $by_word ->
    [yes] Before you send again, check in your wallet that this transaction had the number { $nonce }.
   *[no] You can safely send again now.
}
avoid = If you did not cancel it, somebody else may hold the key of this wallet: then move your assets to a new one.
agent = nonce { $nonce } used by { $hash }: to = from, value 0, no data ({ $ended }). The asked hash can never be executed.
tell = In the place of this transfer the explorer shows one of amount 0 from your address to itself.
prevent = Press “Cancel” only where you really do not want the transfer any more.
