title = The transaction is too large
why = The node refused it: the transaction { $figures ->
        [yes] has { $size } bytes, and the node takes at most { $limit }
       *[other] is larger than the node takes in one piece
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Split it: fewer recipients or smaller data in one transaction, then send again.
    }
agent = Size limit of the pool. Message: "{ $text }"
action-fix_request = Split it: fewer recipients or smaller data in one transaction, then send again.
