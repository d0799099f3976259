title = Built too long ago or for another network
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] Nothing left your wallet, and no fee was charged.
    }
why = The node refused it: it refers to a block that the node does not know, because it was built too long ago or for another Tron network.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Check that the wallet is on Tron's main network, start the transfer again and confirm it at once.
    }
agent = TAPOS: ref_block outside the last 65,536 or of another chain. Message: "{ $text }"
tell = The message says “TAPOS_ERROR”.
prevent = Confirm at once, and check that the right network is chosen (main network, Nile or Shasta).
