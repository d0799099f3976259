title = A token whose balances change
why = This token ({ $contract }) keeps shares and reckons every balance from them, so balances change without any transfer, mostly once a day{ $rounded ->
    [yes] ; by rounding the recipient may show one or two of the smallest units less than was sent
   *[no] {""}
  }.
todo = Nothing needs to be done. Compare the transfer here, not the balance in the wallet.
agent = share-based token { $contract }; recipient { $recipient }. 1 to 2 base units of difference are rounding of shares, later changes are rebases.
tell = The wallet shows a little less or more than was sent, and it changes every day without a transfer.
prevent = For exact amounts use the wrapped form of such a token (wstETH for stETH).
