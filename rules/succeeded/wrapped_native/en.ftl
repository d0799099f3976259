title = You now hold the wrapped coin
money = Your wallet was given { $got }.
why = { $how ->
    [wrapped] This transaction exchanged your { $symbol } one for one into a token, { $got }; wallets list it apart from { $symbol }.
   *[swapped] This transaction paid you { $got }, a token worth as much as { $symbol }; wallets list it apart from { $symbol }.
  }
todo = If you do not see it, add the token in your wallet. To have { $symbol } again, use "unwrap" or a swap in the app you used; it costs a network fee.
agent = { $got } by the wrapping contract's own log. Redeemable one for one with withdraw(uint256).
tell = The explorer shows a movement of the wrapped coin (such as WETH) to your address.
prevent = Nothing went wrong; choose “unwrap” in the app where you want the plain coin.
