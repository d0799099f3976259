title = The contract refused it with an error we do not know
why = The contract refused it with an error of its own that we cannot name: { $selector }.{ $lacks ->
    [coins] {" "}Too few { $coin } were left in the wallet beside the network fee: with more of them the same step goes through.
    [price] {" "}It minds the network fee that was offered: without one the same step goes through.
   *[other] {""}
}
todo = { $lacks ->
    [coins] Leave more { $coin } in the wallet than the step takes and the fee costs, then repeat it.
    [price] Repeat it with a lower gas price, best at a time when the network asks for less.
   *[other] Give the hash and this error code to the support of the app you used; its makers can read it.
}
avoid = Do not repeat it unchanged: it would most likely be refused again and cost the fee again.
agent = revert with unknown selector { $selector }, data "{ $data }".
tell = The explorer shows only a code of eight hex digits or nothing at all as the reason.
prevent = Ask the app's support before you try again, and try new apps with a small amount.
