title = Bandwidth was paid in TRX
money = This concerns only the fee.
why = { $paid } of the fee paid for bandwidth: the account's free bandwidth of that day, or its staked one, was not enough for this transaction.
todo = Nothing needs to be done. Free bandwidth comes back within 24 hours; staking TRX gives more.
tell = The explorer shows “bandwidth” and a part of the fee in TRX beside it.
prevent = Free bandwidth comes back within 24 hours; wait where there is no hurry, or stake TRX for bandwidth.
