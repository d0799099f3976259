title = A step inside got too little energy
why = { $how ->
    [limit] A step inside the contract ran short of energy: the maximum fee of { $fee_limit } paid for { $given } energy, and more was needed, so everything was undone.
   *[given] The contract gave a step inside only { $given } energy, that step used it all up, and everything was undone.
}
todo = { $how ->
    [limit] Raise the maximum fee (fee limit) to { $advised } or more in the wallet, or update the wallet, and send again.
   *[given] Do not send it again unchanged: give this answer to the support of the app you used, which sets this number.
}
avoid = { $how ->
    [limit] Renting energy would not help: the maximum fee is what stopped it.
   *[given] A higher maximum fee or more energy would not help, because the step inside gets no more than that.
}
agent = REVERT without data; used { $used } energy, { $how ->
    [limit] the fee limit paid for { $given }. A replay today goes through with more energy than that.
   *[given] and the call data gives the inner call { $given }. The fee limit did not bind.
}
action-raise_fee_limit = Raise the maximum fee (fee limit) to { $advised } or more, or update the wallet, and send again.
tell = The result is REVERT without a reason, and the explorer shows an inner call that was rejected.
prevent = Do not repeat it unchanged; the app has to give the inner step more energy.
