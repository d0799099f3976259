title = The private relay gave it up
money = Most likely nothing left your wallet, and no fee was charged.
why = { $says ->
    [cancelled] By the answer you pasted it was cancelled at the private relay, and no network holds it.
   *[failed] By the answer you pasted the private relay could not get it into a block in time, and no network holds it{ $reason ->
        [MaxFeePerGasTooLow] : its price was too low
        [InsufficientFunds] : the wallet held too few coins for it
        [NonceTooLow] : its number was used already
        [NonceTooHigh] : an earlier number is missing
        [ExecutionReverted] : the contract would have refused it
        [OutOfGas] : its gas limit was too low
       *[none] {""}
    }.
}
todo = { $says ->
    [cancelled] Nothing needs to be done. If you still want it, start it again in your wallet.
   *[failed] To send it again, use the same number ("Speed up" or "Try again" in many wallets keeps it), and mend the reason first where one is named.
}
avoid = Do not send it with a new number while the wallet lists the old one: you could pay twice.
agent = relay status { $says ->
    [cancelled] CANCELLED
   *[failed] FAILED
}, simError { $reason } (pasted by the user); null everywhere. Nothing was included, nothing charged.
tell = The relay's status page says FAILED or CANCELLED, and no explorer knows the hash.
prevent = Leave the fee and the gas limit as the wallet proposes: a private relay leaves out what is too cheap or would fail.
