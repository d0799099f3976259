title = Paid for energy that has not come
money = { $figures ->
    [unknown] The payment arrived at { $recipient }; only whoever rules that address can return it.
   *[other] The { $amount } arrived at { $recipient }; only whoever rules that address can return it.
}
why = The energy was not delivered. This payment was made { $waited } ago, and since then nobody has lent energy to the wallet that paid, { $payer }.
todo = First check in the order whether the energy was meant for another address. If not, give the service this hash and ask for the energy or the money back.
avoid = Send no second payment and no fee to "release" the energy.
agent = payer { $payer }: no DelegateResource (ENERGY) to it since the payment, { $waited } ago, by a whole page of the account index. Payee { $recipient }.
ruled-out = { $ended ->
    [yes] Energy was lent to this wallet at { $came } and taken back at { $taken_back }.
   *[no] Energy was lent to this wallet at { $came }.
}
tell = The payment for the energy is in a block, and your account's energy did not rise after it.
prevent = Rent energy only where it is delivered in the same minute, and try the smallest amount first.
