title = The deposit takes longer than usual
why = The deposit left { $network } { $age } ago, and { $target_network } does not show it yet; mostly it takes minutes. The network must still take it in.
todo = Look again in a quarter of an hour. If it is still missing then, ask the bridge's support with this hash.
avoid = Do not send it again, and pay nobody to speed it up.
agent = TransactionDeposited { $age } ago; derived transaction { $hash } absent on { $target_network }: sequencer halt or lagging node likely.
