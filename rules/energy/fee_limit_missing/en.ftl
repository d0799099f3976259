title = No maximum fee was set
why = The app made this transaction without a maximum fee (fee limit), so the network gave it no energy and it stopped at once.
todo = { $needed ->
    [known] Send again from a wallet that sets a maximum fee; { $advised } is enough for this one.{ $also ->
        [trx] {" "}Before that, add at least { $short }: the sending wallet holds too little for it today.
       *[nothing] {""}
    } Give the hash to the app's support.
    [refused] Give the hash to the app's support; do not send it again yet: the contract would refuse it as things are today.
    [runs_out] Give the hash to the app's support; do not send it again yet.
   *[other] Send again from a wallet that sets a maximum fee, and give the hash to the app's support.
}
avoid = { $also ->
    [trx] Adding TRX or renting energy alone would not help: without a maximum fee none of it is used.
   *[nothing] Adding TRX or renting energy would not help: without a maximum fee none of it is used.
}
agent = fee_limit 0: energy limit 0. Replay today: { $needed ->
    [known] { $energy } energy, about { $cost }.
    [refused] the contract refuses it.
    [runs_out] runs out of energy too.
   *[unknown] not available.
} The dapp or wallet has to set fee_limit.
action-set_fee_limit = Ask the app to set a maximum fee (fee limit), or send from another wallet.
tell = The transaction has no fee limit, or one of 0, and ended with OUT_OF_ENERGY at once.
prevent = Use an up-to-date wallet; whoever builds transactions sets a fee limit.
