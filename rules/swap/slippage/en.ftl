title = The price moved too far
money = The swap did not happen: { $sum ->
    [known] your { $amount } are still in your wallet
   *[unknown] your assets are still in your wallet
}{ $paid ->
    [yes] , only a fee of { $fee } was spent.
   *[no] .
}
why = { $hint ->
    [fee_token] The exchange received less than it counted on: the price moved, or the token keeps a part of each transfer.
   *[price] The price moved by more than the slippage set for the swap, so the contract refused it, as it was told to.
}
todo = Get a new quote in the app and try again.{ $hint ->
    [fee_token] {" "}If it fails once more, the token takes a fee: the app must use its way for such tokens.
   *[price] {""}
}
avoid = Do not set a very high slippage: others can take the difference.
agent = refused with "{ $reason }".
ruled-out = Not the price limit: the swap set none and would have taken any amount.
tell = The refusal speaks of too little output (“INSUFFICIENT_OUTPUT_AMOUNT”, “Too little received” or the like).
prevent = Confirm soon after the quote. For tokens with little trade take smaller amounts instead of a high slippage.
