title = Unused gas was not charged
money = This concerns only the fee.
why = The gas limit of { $gas_limit } is only a ceiling: { $gas_used } were used and charged, and { $kept } for the rest never left the wallet.
todo = Nothing needs to be done.
tell = The explorer shows less gas used than the limit; only what was used was charged.
prevent = There is nothing to avoid: a high limit costs nothing, a low one can make the transaction fail.
