title = The blob data do not fit the transaction
why = The node refused it: the blob data that came with it are missing, too many, or not the ones the transaction names.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] The program that builds the transaction has to attach the right blobs and proofs (in the form the network asks for since its last upgrade) and send again.
    }
agent = Sidecar or KZG proof. Message: "{ $text }"
action-fix_request = The program that builds the transaction has to attach the right blobs and proofs (in the form the network asks for since its last upgrade) and send again.
