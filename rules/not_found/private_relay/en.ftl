title = { $by ->
    [relay] Waiting in a private relay
   *[words] It may be waiting in a private relay
}
money = { $by ->
    [relay] No block holds this transfer, so most likely nothing has left your wallet yet.
   *[words] No network shows this transfer, so by what we see nothing has left your wallet; that is not certain.
}
why = { $by ->
    [relay] By the answer you pasted the relay has it and is offering it to the makers of blocks; public nodes do not see such a transaction, so none of them knows it.
   *[words] It could be waiting in the private relay you mention, which public nodes cannot see; we cannot tell yet. The relay's own status page can.
}
todo = Look at it on the relay's status page, and look again here in 2 minutes. A relay tries for about 5 minutes.
avoid = Do not send it again meanwhile: the first can still go through.
agent = null everywhere. Private order flow { $by ->
    [relay] by the relay's pasted status PENDING.
   *[words] by the user's words alone.
} Flashbots Protect tries 25 blocks; a FAILED or CANCELLED one costs nothing.
tell = The wallet has protection against front-running switched on, and the relay's status page says that it is pending.
prevent = Where speed matters more than protection, switch the wallet's private sending off before you send.
