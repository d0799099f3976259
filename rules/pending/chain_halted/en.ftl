title = { $network } makes no new blocks
why = { $network } itself stands still: its latest block is { $age } old at two of its nodes. Nothing that waits can go through until it runs again; it has nothing to do with your wallet.
todo = Wait until { $network } runs again; look here in 10 minutes. The network's status page says more.
avoid = Do not send it again, and do not raise its fee: the first can still go through afterwards.
agent = latest block { $since } at two endpoints ({ $age } old). Chain halt: fee, nonce and balance checks are moot until it resumes.
action-wait = Wait until { $network } makes blocks again.
tell = In an explorer of the network the latest block is many minutes old, for everybody.
prevent = You cannot avoid this. Where an amount is urgent, look beforehand at the network's status page.
