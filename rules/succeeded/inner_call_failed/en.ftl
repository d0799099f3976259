title = A step inside failed
money = { $moved ->
    [yes] A part of it took place, a part did not.
   *[no] No transfer is recorded; only the network fee was spent.
}
why = { $known ->
    [no] The transaction counts as successful, but a step inside was left with too little gas, and the contract went on without it.
   *[yes] { $what ->
        [payment] The transaction counts as successful, but the payment to { $target } inside it { $gas ->
            [short] ran out of the gas it was given
           *[unknown] failed
        }, and the contract went on without it: what was meant for that address did not get there.
       *[step] The transaction counts as successful, but the step it passed on to { $target } { $gas ->
            [short] ran out of the gas it was given
           *[unknown] failed
        }, and the contract went on without it.
    }
}
todo = Give the hash and this answer to the support of the app you used: they can tell what that step was to do and repeat it.
agent = { $known ->
    [no] Simulated with more gas it uses more than its limit: an inner call was starved and its failure swallowed (63/64 rule). No trace to name it.
   *[yes] call to { $target } inside failed (gas: { $gas }) under a successful receipt.
}
tell = The transaction is shown as successful, and one of the calls inside has a red mark in the explorer.
prevent = Try the step with a small amount first; report it to the app, which should have stopped.
