title = Sent after its validity had ended
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] This attempt moved nothing, and no fee was charged.
    }
why = The node refused it: on Tron a transaction is valid for a short time, usually one minute after it is made, and this one came too late (or with a validity of more than 24 hours, which is not allowed).
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $checked ->
            [absent] Start the transfer again and confirm it within a minute; check that the clock of your device is right.
           *[other] Look first in your wallet's history whether an earlier try went through. If not, start again and confirm within a minute; check that the device's clock is right.
        }
    }
agent = expiration <= head time, or > head time + 24 h. Message: "{ $text }"
tell = The message says “TRANSACTION_EXPIRATION_ERROR”.
prevent = Confirm at once, and check that the clock of your device is right.
