title = Sent again with a higher fee
why = { $by_word ->
    [yes] As far as the sender and the number you gave belong to this hash:{" "}
   *[no] {""}
}This transaction was replaced by one that does the same and offers more (the same number, { $nonce }), and that one { $ended ->
    [succeeded] went through.
    [failed] is in a block and failed.
   *[unknown] is in a block.
}
todo = { $ended ->
    [succeeded] Nothing needs to be done. Look it up under its new hash: { $hash }.
   *[unknown] Look up the new one to see what became of it: { $hash }.
}
avoid = { $ended ->
    [failed] {""}
   *[succeeded] Do not send it a third time: it has already been sent.
}
agent = nonce { $nonce } used by { $hash } (same to, value and data; { $ended }). The asked hash can never be executed.
tell = The wallet's history shows a second transfer with the same amount and recipient, and a higher fee.
prevent = Nothing went wrong: keep the hash of the newer transfer, it is the one that counts.
