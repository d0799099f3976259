title = Paid from inside a contract
why = The coins came from inside a contract call, not as a plain transfer, and many platforms do not notice such payments by themselves.
todo = If { $recipient } is a deposit address of a platform and nothing is credited, send them this hash and say that it is an internal transfer; only they can credit it. In an ordinary wallet the coins are there already.
agent = Recipient { $recipient } got the coins by internal transfer only.
tell = In the explorer the payment stands under “internal transactions” and not among the plain ones.
prevent = Withdraw to platforms from a plain wallet, not from a contract or a smart account, unless the platform says that it takes that.
