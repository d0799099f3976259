title = A part of the fee is for blobs
money = This concerns only the fee.
why = { $part } of the fee paid for the blobs, the large pieces of data that this transaction carried.
todo = Nothing needs to be done.
agent = Blob fee: { $blob_gas } blob gas, { $part } in all. It is charged whether or not the transaction succeeds.
