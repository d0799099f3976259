title = This node does not take it by its own rules
why = The operator of the node keeps a list, and the sender or the recipient stands on it or is not admitted; that is this node's rule, not a verdict of the network.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Check the recipient's address once more. If it is right, ask the support of your wallet which node it uses and why it refuses.
    }
avoid = Pay nobody who offers to take an address off a list.
agent = Node policy, not consensus. Message: "{ $text }"
action-check_recipient_kind = Check the recipient's address once more.
action-report_to_app = Ask the support of your wallet which node it uses and why it refuses.
