title = The issuer has blocked an address
money = { $paid ->
    [yes] Nothing was sent; only a network fee of { $fee } was spent.
   *[no] Nothing was sent.
}
why = { $who ->
    [holder] { $dated ->
        [yes] { $today ->
            [free] The issuer of the token had put the sending address on its list of blocked addresses at { $since }, and the token refused every transfer from it. Today it is not on the list any more.
           *[listed] The issuer of the token put the sending address on its list of blocked addresses at { $since }, and the token refuses every transfer from it.
        }
       *[no] The issuer of the token has put the sending address on its list of blocked addresses, and the token refuses every transfer from it.
    }
    [recipient] The issuer of the token has put the recipient on its list of blocked addresses, and the token refused to pay it.
   *[unknown] The token refused because one of the addresses is on its issuer's list of blocked addresses.
}
todo = { $today ->
    [free] The issuer does not stop it any more, so you can send it again.
   *[listed] Only the issuer of the token can lift this; write to them with this hash and ask why. Neither { $network } nor your wallet can.
}
avoid = { $today ->
    [free] Look first whether you have sent it again already. Pay nobody who claims to have unblocked it.
   *[listed] Do not repeat it: each try costs a fee. Pay nobody who promises to unblock it.
}
agent = blocked: { $who }; by the issuer's event of { $since }; today: { $today }. A list is changed by the issuer alone; on USDT for Tron a listed address can still receive.
ruled-out = Not a block by the issuer: the sending address was not on the token's list of blocked addresses.
tell = The issuer's contract refuses every transfer of this address, while other addresses can send.
prevent = Take tokens only from people and platforms you know; money of unknown origin can be blocked later.
