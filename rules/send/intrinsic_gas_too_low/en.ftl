title = The fee allowance (gas limit) is too small to start
why = The node refused it: { $figures ->
        [yes] its fee allowance (gas limit) is { $gas }, and it needs at least { $minimum } to start at all
       *[other] its fee allowance (gas limit) is below what it needs to start at all
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Do not set the gas limit by hand: let the wallet estimate it, and send again.
    }
agent = Gas limit below intrinsic or floor data gas. Message: "{ $text }"
tell = The message says “intrinsic gas too low”.
prevent = Leave the gas limit as the wallet proposes; a plain transfer needs 21,000.
