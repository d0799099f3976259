title = On its way to the other network
why = The deposit left { $network } { $age } ago and shows up on { $target_network } by itself, mostly within a few minutes.
todo = Nothing needs to be done. If it is not there in half an hour, look again here.
agent = TransactionDeposited; the derived transaction on { $target_network } is { $hash }, not there yet.
tell = The deposit succeeded minutes ago, and the other network does not show it yet.
prevent = Wait some minutes before you look for a deposit on the other network.
