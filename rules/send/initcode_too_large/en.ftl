title = The contract to be created is too large
why = The node refused it: the creation code { $figures ->
        [yes] has { $size } bytes, and the network allows { $limit }
       *[other] is larger than the network allows
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] The developer has to make the contract smaller: split it, or turn on the compiler's optimizer.
    }
agent = EIP-3860 initcode limit. Message: "{ $text }"
action-fix_request = The developer has to make the contract smaller: split it, or turn on the compiler's optimizer.
