title = The fee was paid in a token
money = { $part } went from { $account } to the sponsor of the fee.
why = A sponsor, { $sponsor }, paid the network for this operation, and your account paid it { $part }, most likely for that.
todo = Nothing needs to be done.
agent = Paymaster { $sponsor }; token transfer { $part } from { $account } to it. The purpose is inferred, not logged.
