title = Its number (nonce) is the highest possible
why = The node refused it: its number (nonce) is the highest that exists; no account gets there by sending, so the number was filled in wrongly.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Leave the number empty so that the wallet chooses it, and send again.
    }
agent = nonce 2^64-1 (EIP-2681). Message: "{ $text }"
