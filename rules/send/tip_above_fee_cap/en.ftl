title = The tip is above the maximum fee
why = The node refused it: the tip { $figures ->
        [yes] ({ $tip }){" "}
       *[other] {""}
    }is higher than the maximum fee { $figures ->
        [yes] ({ $offered }){" "}
       *[other] {""}
    }of the same transaction.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Take the fees that the wallet suggests, or set the maximum fee at least as high as the tip, and send again.
    }
agent = maxPriorityFeePerGas > maxFeePerGas. Message: "{ $text }"
tell = The message says “max priority fee per gas higher than max fee per gas”.
prevent = Let the wallet fill in both prices; the tip is a part of the maximum.
