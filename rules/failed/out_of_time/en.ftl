title = The contract took too long
why = { $kind ->
    [check] The network's own check stopped the contract, and everything up to the maximum fee was charged.
   *[slow] The contract needed more than the { $limit_ms } milliseconds that the network gives one transaction, and everything up to the maximum fee was charged.
}
todo = { $kind ->
    [check] Give the hash to the support of the app you used: only the contract's makers can correct it.
   *[slow] Give the hash to the support of the app you used. If you try once more, set a low maximum fee (fee limit) first: it is what you can lose.
}
avoid = { $kind ->
    [check] Do not repeat it: it would fail each time and take the whole maximum fee again.
   *[slow] Do not repeat it again and again: each attempt can take the whole maximum fee.
}
agent = OUT_OF_TIME, { $kind ->
    [check] protocol check (0x0a), not slowness.
   *[slow] CPU limit { $limit_ms } ms of the block producer; another one may be faster.
}
tell = The result is OUT_OF_TIME.
prevent = Do not repeat it unchanged; do less in one step, for example fewer items or a smaller amount.
