title = A step inside failed
money = { $moved ->
    [yes] A part of it took place, a part did not.
   *[no] No transfer is recorded; only the network fee was spent.
}
why = The transaction counts as successful, but the step it passed on to { $target } { $gas ->
    [short] ran out of the gas it was given
   *[unknown] failed
}, and the contract went on without it.
todo = Give the hash and this answer to the support of the app you used: they can tell what that step was to do and repeat it.
agent = call to { $target } inside failed (gas: { $gas }) under a successful receipt.
