title = It may be older than our nodes keep
money = We cannot see this transfer here, so we cannot say yet where the money is.
why = { $by ->
    [node] The node we ask on { $silent_network } says that it no longer keeps old records, so it cannot tell whether it ever had this one.
   *[age] It could be too old for the nodes we ask: many keep about eleven months of records, and none of them shows it.
}
todo = Open the hash in a block explorer of the network: explorers keep everything.
avoid = Do not send it again before you have looked there.
agent = { $by ->
    [node] { $silent_network }: pruned history by the node's own words. An archive node or an explorer can tell.
   *[age] Submitted { $sent } by the user's word; null everywhere. geth's index holds 2,350,000 blocks by default. Ask an archive or an explorer.
}
tell = An explorer of the network shows the transaction, and it is many months old.
prevent = Nothing to avoid. For old transfers use an explorer, which keeps all records.
