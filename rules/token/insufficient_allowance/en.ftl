title = The permission to spend was too small
money = { $paid ->
    [yes] Nothing was sent; only a network fee of { $fee } was spent.
   *[no] Nothing was sent.
}
why = { $figures ->
    [known] { $whose ->
        [other] { $want } were to be taken from { $holder }, and the permission given there is for { $have } only.
       *[own] A contract was to take { $want } from the wallet and had permission for { $have } only.
    }
   *[unknown] { $whose ->
        [other] Tokens were to be taken from { $holder }, and the permission given there is not for that many.
       *[own] A contract was to take tokens from the wallet and had no permission for that many.
    }
}
todo = { $whose ->
    [other] Ask the owner of { $holder } to give permission for the exact amount (approve), and repeat the step.
   *[own] If you trust the app, give it permission for the exact amount (approve) and repeat the step.
}{ $names ->
    [yes] {" "}The permission goes to { $spender }.
   *[no] {""}
}
action-approve_first = { $whose ->
    [other] Ask the owner of { $holder } to give permission for the exact amount, then repeat the step.
   *[own] Give the app permission for the exact amount first, then repeat the step.
}
avoid = Do not give unlimited permission.
agent = token { $token }, owner { $holder }, spender { $spender }: allowed { $have_raw }, asked for { $want_raw } base units.{ $tried ->
    [given] {" "}Replayed with that sum given by state override it succeeds.
    [no_overrides] {" "}The endpoint takes no state overrides, so giving the sum could not be tried.
   *[not] {""}
}
ruled-out = Not the permission to spend: it was { $without_end ->
    [yes] unlimited
   *[no] for { $have }
}, and { $want } were to be taken.
tell = The refusal speaks of “allowance”, and the permission given to the app is smaller than the amount.
prevent = Give the permission for the exact amount first, wait until it is in a block, and only then make the step.
