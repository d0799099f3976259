title = A transaction of another kind is waiting
why = The sender has a waiting transaction of another kind (with or without blob data), and the node takes only one kind of an account at a time.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Wait until the waiting one is included, or cancel it in the wallet; then send this one.
    }
agent = Address reserved by the other sub-pool. Message: "{ $text }"
action-wait = Wait until the waiting one is included, or cancel it in the wallet; then send this one.
