title = Sent to a contract
why = { $recipient } is a contract, not a person's account, and it only took the money in. Whether it can be given out again depends on how the contract was written.
todo = If this is your own smart wallet, all is well: open it there. Else ask the people behind the contract, with this hash, whether they can send it back.
avoid = Do not send more there, and pay nobody who promises to fetch it back.
agent = recipient { $recipient } has code of its own (no proxy, no EIP-7702 delegation) and did not react. Rescue depends on the contract.
tell = The recipient's page in the explorer shows a contract, and the transaction did nothing but move the money there.
prevent = Send to an app only through the app itself, never by a plain transfer to its contract.
