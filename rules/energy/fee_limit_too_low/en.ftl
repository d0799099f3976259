title = The maximum fee was too low
why = { $needed ->
    [known] The wallet allowed at most { $fee_limit } for this transaction, and it needs about { $cost }, so it stopped halfway.
    [fits_now] The wallet allowed at most { $fee_limit } for this transaction, and at that moment it needed more; today it would need about { $cost }.
    [refused] The wallet allowed at most { $fee_limit } for this transaction and it stopped there; with more, the contract would refuse it as things are today.
   *[other] The wallet allowed at most { $fee_limit } for this transaction, which was not enough, so it stopped halfway.
}
todo = { $needed ->
    [known] Raise the maximum fee (fee limit) to { $advised } or more in the wallet, or update the wallet, and send again{ $also ->
        [trx] {" "}after adding at least { $short }: the sending wallet holds too little for it today.
       *[nothing] .
    }
    [fits_now] Raise the maximum fee (fee limit) to { $advised } or more in the wallet, or update the wallet, and send again{ $also ->
        [trx] {" "}after adding at least { $short }: the sending wallet holds too little for it today.
       *[nothing] .
    }
    [unknown] Raise the maximum fee (fee limit) in the wallet's advanced settings, or update the wallet, and send again.
   *[other] Do not send it again yet: give this answer to the support of the app you used first.
}
avoid = { $rented ->
    [yes] Renting more energy would not help: there was enough, and the maximum fee kept it from being used.
   *[no] Renting energy would not help: the maximum fee is what stopped it.
}
agent = fee_limit { $fee_limit } / { $price } sun = { $allowed } energy; charged to the caller { $charged }. Replay today: { $needed ->
    [known] { $energy } energy, fee_limit advised { $advised }.
    [fits_now] { $energy } energy, fee_limit advised { $advised }.
    [refused] the contract refuses it.
    [runs_out] runs out of energy too.
   *[unknown] not available.
}{ $rented ->
    [yes] {" "}Rented or staked energy was there; the fee limit caps it too.
   *[no] {""}
}
action-raise_fee_limit = { $needed ->
    [known] Raise the maximum fee (fee limit) to { $advised } or more, or update the wallet, and send again{ $also ->
        [trx] {" "}after adding at least { $short }: the sending wallet holds too little for it today.
       *[nothing] .
    }
    [fits_now] Raise the maximum fee (fee limit) to { $advised } or more, or update the wallet, and send again{ $also ->
        [trx] {" "}after adding at least { $short }: the sending wallet holds too little for it today.
       *[nothing] .
    }
   *[other] Raise the maximum fee (fee limit) in the wallet's advanced settings, or update the wallet, and send again.
}
ruled-out = Not the maximum fee (fee limit): it would have paid for { $allowed } energy, and the wallet had enough for { $charged } only.
tell = The result is OUT_OF_ENERGY, and what was spent is exactly as much as the fee limit of the transaction pays for.
prevent = Leave the fee limit as a current wallet proposes (for USDT 30 TRX or more is usual), and update an old wallet.
