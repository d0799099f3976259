title = It came too late
money = { $sum ->
    [known] Your { $amount } are still in your wallet
   *[unknown] Your assets are still in your wallet
}{ $paid ->
    [yes] , only a fee of { $fee } was spent.
   *[no] .
}
why = { $times ->
    [known] It was to be done by a set time and got into a block { $late_by } later, so the contract refused it.
   *[unknown] It was to be done by a set time and got into a block after it, so the contract refused it.
}
todo = Start the step again in the app and confirm it at once; it gets a new time limit.
avoid = Do not repeat the old one unchanged: its time is over.
agent = { $times ->
    [known] deadline { $deadline }, block time { $mined }.
   *[unknown] the contract's own words say that the deadline had passed.
}
ruled-out = Not the time limit: it was { $deadline }, and the block was made at { $mined }.
tell = The swap was included later than the time limit it carries (often 20 minutes).
prevent = Pay a fee with which it is included soon, and get a new quote instead of letting an old one wait.
