title = A part of the fee is for Ethereum
money = This concerns only the fee.
why = { $part } of the fee paid for storing the transaction's data on Ethereum, which { $network } rests on.
todo = Nothing needs to be done.
