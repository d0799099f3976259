title = Declined in the wallet
why = The request was declined in the wallet, or its window was closed, so nothing was signed and nothing was sent.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] If you want the transfer, start it again and confirm it in the wallet. If you did not ask for it, nothing needs to be done.
    }
agent = EIP-1193 4001 or equivalent. Message: "{ $text }"
action-start_again = If you want the transfer, start it again and confirm it in the wallet.
action-nothing_to_do = If you did not ask for it, nothing needs to be done.
tell = The message says “user rejected” or “user denied”.
prevent = Look whether a window of the wallet is open behind the page; confirm there.
