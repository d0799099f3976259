title = Signed in an old form without the network's number
why = The node refused it: the signature does not say for which network it is, so anyone could repeat it on another one.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Update the wallet or the program, or use another one, and send again.
    }
agent = No EIP-155 replay protection. Message: "{ $text }"
