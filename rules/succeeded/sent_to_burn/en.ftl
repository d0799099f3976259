title = Sent to an address nobody can use
money = { $has_amount ->
    [yes] The { $amount } went to { $recipient }, which nobody can spend from.
   *[no] What was sent went to { $recipient }, which nobody can spend from.
}
why = There is no key to that address: what is sent there is taken out of use for good.
todo = There is nothing that brings it back. Before the next transfer, copy the address from the recipient and compare all of it.
avoid = Pay nobody who promises to recover it.
tell = The recipient is an address such as 0x000…000 or …dEaD, of which nobody has the key.
prevent = Check the whole address before you confirm; an empty field in an app can become the zero address.
