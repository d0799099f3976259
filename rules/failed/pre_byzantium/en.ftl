title = In a block, outcome not recorded
money = Where the money went cannot be read from the record itself.
why = It is from before October 2017, when the network did not record whether a transaction succeeded.
todo = Open the transaction in a block explorer: large ones have worked out the outcome. The balances of both addresses tell it too.
agent = receipt without status (pre-Byzantium), block { $block }. A trace on an archive node settles it.
action-open_transaction_page = Open the transaction in a block explorer, or compare the balances of both addresses.
