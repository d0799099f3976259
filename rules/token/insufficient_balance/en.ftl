title = More was to be sent than the wallet held
money = { $paid ->
    [yes] Nothing was sent; only a network fee of { $fee } was spent.
   *[no] Nothing was sent.
}
why = { $figures ->
    [known] { $when ->
        [now] { $whose ->
            [other] { $holder }, from which the tokens were to come, holds
           *[own] The wallet holds
        } { $have } and the transaction asked for { $want }: { $short } short.
       *[then] At that moment { $whose ->
            [other] { $holder }, from which the tokens were to come, held
           *[own] the wallet held
        } { $have } and the transaction asked for { $want }: { $short } short.
    }
   *[unknown] The transaction asked for more of the token than { $whose ->
        [other] { $holder }, from which it was to come, held
       *[own] the wallet held
    } at that moment.
}
todo = { $today ->
    [enough] More has come since and the wallet holds enough today, so you can send it again.
   *[unknown] { $figures ->
    [known] { $any ->
        [no] Add what is missing first, or look up on which network the tokens are.
       *[yes] Send { $have } or less, or add what is missing first.
    }
   *[unknown] Look up how much of the token { $whose ->
        [other] that address
       *[own] the wallet
    } holds, and send no more than that.
   }
}
avoid = { $today ->
    [enough] Look first whether you have sent it again already, so as not to pay twice.
   *[unknown] Do not repeat it unchanged: it would be refused again and cost the fee again.
}
agent = token { $token }, holder { $holder }: had { $have_raw }, asked for { $want_raw } base units.{ $tried ->
    [given] {" "}Replayed with that sum given by state override it succeeds.
    [no_overrides] {" "}The endpoint takes no state overrides, so giving the sum could not be tried.
   *[not] {""}
}
action-lower_amount = { $figures ->
    [known] { $any ->
        [no] Add the tokens to the wallet before you send.
       *[yes] Send { $have } or less.
    }
   *[unknown] Send an amount that the wallet really holds.
}
ruled-out = Not too few tokens: { $whose ->
    [other] { $holder }, from which they were to come,
   *[own] the wallet
} held { $have }, and { $want } were to be moved.
tell = The token's page of your address in the explorer shows less than the amount that was to be sent.
prevent = Use the “max” button, and mind that fees of the token itself come off as well.
