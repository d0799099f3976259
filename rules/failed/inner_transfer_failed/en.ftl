title = A payment inside the contract failed
why = The contract was to pay out { $what ->
    [trc10] a TRC-10 token
    [amount] an amount that is not possible
   *[trx] TRX
} and could not, so everything was undone.
todo = Give the hash and this answer to the support of the app you used: they can see what the contract holds.
avoid = Do not repeat it unchanged: it would most likely fail again and cost the fee again.
agent = TRANSFER_FAILED: "{ $said }". Only the energy used was charged.
