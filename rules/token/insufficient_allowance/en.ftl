title = The permission to spend was too small
money = { $paid ->
    [yes] Nothing was sent; only a network fee of { $fee } was spent.
   *[no] Nothing was sent.
}
why = { $figures ->
    [known] A contract was to take { $want } from the wallet and had permission for { $have } only.
   *[unknown] A contract was to take tokens from the wallet and had no permission for that many.
}
todo = If you trust the app, give it permission for the exact amount (approve) and repeat the step.{ $names ->
    [yes] {" "}The permission goes to { $spender }.
   *[no] {""}
}
avoid = Do not give unlimited permission.
agent = token { $token }, owner { $holder }, spender { $spender }: allowed { $have_raw }, asked for { $want_raw } base units.
