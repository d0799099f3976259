title = The contract refused it
why = The contract refused it and answered: "{ $reason }".{ $lacks ->
    [coins] {" "}Too few { $coin } were left in the wallet beside the network fee: with more of them the same step goes through.
    [price] {" "}It minds the network fee that was offered: without one the same step goes through.
   *[other] {""}
}
todo = { $lacks ->
    [coins] Leave more { $coin } in the wallet than the step takes and the fee costs, then repeat it.
    [price] Repeat it with a lower gas price, best at a time when the network asks for less.
   *[other] See whether you can meet what it asks for. If the words say nothing to you, give them with the hash to the support of the app you used.
}
avoid = Do not repeat it unchanged: it would most likely be refused again and cost the fee again.
agent = revert with Error(string): "{ $reason }". The text is the contract's own and unchecked.
tell = The explorer shows the transaction as failed, with the contract's own words for it.
prevent = Read what the wallet says before you confirm: most wallets try the transaction first and show the refusal.
