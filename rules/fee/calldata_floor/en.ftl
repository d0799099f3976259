title = The fee is the least that its data costs
money = This concerns only the fee.
why = It carried { $size } bytes of data, and the network charges at least { $gas_used } gas for a transaction with that much, however little work it does.
todo = Nothing needs to be done.
agent = Gas used is exactly the floor of EIP-7623: 21,000 plus 10 per token of call data, { $gas_used } for { $size } bytes.
