title = The contract refused it
why = The contract refused it with its error "{ $error }".{ $lacks ->
    [coins] {" "}Too few { $coin } were left in the wallet beside the network fee: with more of them the same step goes through.
    [price] {" "}It minds the network fee that was offered: without one the same step goes through.
   *[other] {""}
}
todo = { $lacks ->
    [coins] Leave more { $coin } in the wallet than the step takes and the fee costs, then repeat it.
    [price] Repeat it with a lower gas price, best at a time when the network asks for less.
   *[other] If the name says nothing to you, give it with the hash to the support of the app you used: they know what it asks for.
}
avoid = Do not repeat it unchanged: it would most likely be refused again and cost the fee again.
agent = revert with { $signature }: "{ $arguments }". { $by ->
    [maker] Named by the interface that the contract's maker published; arguments decode exactly.
   *[table] Named by our table of selectors; arguments decode exactly.
}
tell = The explorer names an error of the contract instead of a sentence, such as “InsufficientBalance”.
prevent = Look at the preview in the wallet before you confirm; most wallets show the same error there.
