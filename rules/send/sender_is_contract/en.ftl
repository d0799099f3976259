title = The sender is a contract
why = The node refused it: the sending address holds a contract on this network, and a contract cannot sign a transaction itself.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] If it is a smart wallet (a Safe, for example), send from its own app. Check that the right network and account are chosen.
    }
agent = EIP-3607. Message: "{ $text }"
action-start_again = If it is a smart wallet (a Safe, for example), send from its own app.
