title = Its number (nonce) is already used
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] This attempt moved nothing; an earlier transaction with the same number has already been carried out.
    }
why = The node refused it: { $figures ->
        [yes] it carries number { $tx }, and the sender's next free number is { $next }
       *[other] its number (nonce) is already used
    }. It may be this very transfer that went through earlier.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Look in your wallet's history for the transfer with { $figures ->
            [yes] number { $tx }
           *[other] that number
        }. If it was not the payment you wanted, start a new one and let the wallet choose the number.
    }
avoid = Do not send again before you have looked: you could pay twice.
agent = nonce already consumed; also geth's answer to a mined transaction sent again. Message: "{ $text }"
tell = The wallet or app says “nonce too low”.
prevent = Do not set the number (nonce) by hand, and use one wallet at a time for an account.
