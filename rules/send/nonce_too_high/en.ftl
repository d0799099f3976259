title = Its number (nonce) is too far ahead
why = The node refused it: { $count ->
        [one] it carries number { $tx }, and number { $missing } has not been seen yet; the network works in order
        [many] it carries number { $tx }, and numbers { $missing } to { $missing_last } have not been seen yet; the network works in order
       *[other] its number (nonce) is too far ahead of the sender's last one, and the network works in order
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $count ->
            [one] Send number { $missing } first
            [many] Send numbers { $missing } to { $missing_last } first
           *[other] Send the missing earlier numbers first
        }, or clear the account's activity data in the wallet's advanced settings so that it counts anew; then send again.
    }
agent = Refused for the gap, not kept in a pool. Message: "{ $text }"
action-reset_wallet_numbers = Or clear the account's activity data in the wallet's advanced settings, so that it counts the numbers anew.
tell = The message says “nonce too high”.
prevent = Leave the number (nonce) to the wallet, and clear its activity data after using a test network.
