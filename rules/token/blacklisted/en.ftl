title = The issuer has blocked an address
money = { $paid ->
    [yes] Nothing was sent; only a network fee of { $fee } was spent.
   *[no] Nothing was sent.
}
why = { $who ->
    [holder] The issuer of the token has put the sending address on its list of blocked addresses, and the token refuses every transfer from it.
    [recipient] The issuer of the token has put the recipient on its list of blocked addresses, and the token refused to pay it.
   *[unknown] The token refused because one of the addresses is on its issuer's list of blocked addresses.
}
todo = Only the issuer of the token can lift this; write to them with this hash and ask why. Neither { $network } nor your wallet can.
avoid = Do not repeat it: each try costs a fee. Pay nobody who promises to unblock it.
agent = blocked: { $who }. A list is changed by the issuer alone; on USDT for Tron a listed address can still receive.
