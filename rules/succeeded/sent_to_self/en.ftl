title = Sent to the same address
money = Nothing left { $own }: it is both sender and recipient, and only the network fee was spent.
why = { $empty ->
    [yes] The transaction moved nothing and went to its own sender; wallets do this to cancel a transfer that was waiting.
   *[no] The recipient that was entered is the sending address itself.
}
todo = { $empty ->
    [yes] Nothing needs to be done.
   *[no] If it was meant for somebody else, ask for their address and send again.
}
tell = Sender and recipient in the explorer are the same address.
prevent = Copy the address from the recipient, not from your own wallet's “receive” page.
