title = The gas limit is above what one transaction may have
why = The node refused it: { $figures ->
        [yes] its gas limit is { $gas }, and one transaction may have at most { $cap }
       *[other] its gas limit is higher than one transaction may have (16,777,216 on networks with this rule)
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Let the wallet estimate the gas limit and send again. If its own estimate is that high, the step must be split into smaller ones.
    }
agent = EIP-7825. Message: "{ $text }"
