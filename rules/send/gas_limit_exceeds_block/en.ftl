title = The gas limit is larger than a block
why = The node refused it: its gas limit { $figures ->
        [yes] is { $gas }, and only { $cap } fit into the block
       *[other] is higher than what fits into a block
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Let the wallet estimate the gas limit and send again. If its own estimate is that high, the step must be split into smaller ones.
    }
agent = Gas limit above the block's. Message: "{ $text }"
