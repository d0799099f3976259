title = Not enough energy and TRX for the fee
why = { $state ->
    [short] The wallet had too little energy and too little TRX to pay for it: this transaction needs about { $cost } in fees, and about { $short } are missing.
    [enough] The wallet had too little energy and too little TRX to pay for it at that moment; it has enough now.
    [late] It ran too early: the wallet had too little energy and TRX, and the energy that was lent to it came { $came } later. There is enough now.
    [known] The wallet had too little energy and too little TRX to pay for it: this transaction needs about { $cost } in fees.
    [refused] The wallet had too little energy and TRX for it, and with enough the contract would refuse it as things are today.
   *[other] The wallet had too little energy and too little TRX to pay for it.
}
todo = { $state ->
    [late] Send again{ $also ->
        [limit] {" "}with a maximum fee (fee limit) of { $advised } or more, for the old one is too low for it
       *[nothing] {""}
    }; rented energy is lent for a short time only.
    [short] Add at least { $short } to the sending wallet{ $rent ->
        [yes] {" "}(or rent { $energy } energy)
       *[no] {""}
    }, then send again{ $also ->
        [limit] {" "}with a maximum fee (fee limit) of { $advised } or more, for the old one is too low for it.
       *[nothing] .
    }
    [enough] Send again{ $also ->
        [limit] {" "}with a maximum fee (fee limit) of { $advised } or more, for the old one is too low for it.
       *[nothing] .
    }
    [known] See that the sending wallet holds at least { $cost }{ $rent ->
        [yes] {" "}(or rent { $energy } energy)
       *[no] {""}
    }, then send again{ $also ->
        [limit] {" "}with a maximum fee (fee limit) of { $advised } or more, for the old one is too low for it.
       *[nothing] .
    }
    [refused] Do not send it again yet: give this answer to the support of the app you used first.
    [runs_out] Do not send it again yet: give this answer to the support of the app you used first.
   *[other] Add TRX to the sending wallet (or rent energy), then send again.
}
agent = charged to the caller { $charged } energy, fee_limit would have paid for { $allowed } at { $price } sun: balance and energy bound. Replay today: { $energy } energy, { $cost }.
action-top_up_trx = { $state ->
    [late] Send again; rented energy is lent for a short time only.
    [short] Add at least { $short } to the sending wallet{ $rent ->
        [yes] {" "}(or rent { $energy } energy)
       *[no] {""}
    }, then send again.
    [enough] Send again: the wallet has enough now.
   *[other] Add TRX to the sending wallet (or rent energy), then send again.
}{ $also ->
    [limit] {" "}Allow a maximum fee (fee limit) of { $advised } or more.
   *[nothing] {""}
}
ruled-out = Not what the wallet held: its energy and TRX paid all that the fee limit allowed, { $charged } energy.
tell = The result is OUT_OF_ENERGY, and the wallet held less TRX than the fee limit allowed.
prevent = Keep 30 TRX or more, or enough energy, in a wallet from which you send USDT.
