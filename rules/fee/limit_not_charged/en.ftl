title = Unused gas was not charged
money = This concerns only the fee.
why = The gas limit of { $gas_limit } is only a ceiling: { $gas_used } were used and charged, and { $kept } for the rest never left the wallet.
todo = Nothing needs to be done.
