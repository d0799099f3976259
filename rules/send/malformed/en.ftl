title = The node could not read the transaction
why = The node refused it: what it received is not a complete signed transaction; it was cut off or put together wrongly on the way.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Start the transfer again in the wallet. If it happens again, update the wallet or use another one.
    }
agent = Decoding failed. Message: "{ $text }"
