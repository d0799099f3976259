title = A part of the fee is for Ethereum
money = This concerns only the fee.
why = { $part } of the fee paid for storing the transaction's data on Ethereum, which { $network } rests on.
todo = Nothing needs to be done.
tell = The explorer of this network shows an “L1 fee” beside the fee for the execution.
prevent = It follows the price on Ethereum; it is lowest when that network is cheap.
