title = Replaced by another transaction
money = This transaction moved nothing and never will.
why = { $by_word ->
    [yes] As far as the sender and the number you gave belong to this hash:{" "}
   *[no] {""}
}{ $first ->
    [known] Another transaction from the same wallet, which does something else, took its number ({ $nonce }) and
   *[unknown] Another transaction from the same wallet took its number ({ $nonce }) and
} { $ended ->
    [succeeded] went through.
    [failed] failed.
   *[unknown] is in a block.
}
todo = Look at that one to see what it did: { $hash }. If you sent it, from another device or app, all is explained; send again only what is still missing.
avoid = If you did not send it, somebody else may hold the key of this wallet: move your assets to a new one.
agent = nonce { $nonce } used by { $hash } ({ $ended }); content of the first: { $first }. The asked hash can never be executed. Deny-by-user means key compromise suspected.
tell = The number (nonce) of this transfer was used by another transaction of your address.
prevent = Do not use the same account in two wallets or apps at the same time.
