title = More signatures are needed
why = This account asks for several signers: the signatures so far weigh { $weight }, and { $threshold } are needed, so no node takes it yet.
todo = Let the other signers sign the same transaction before { $until }, and send it then.
avoid = Nothing is waiting on the network, so looking for it in an explorer does not help.
agent = { $signed } of { $keys } keys signed, weight { $weight } of threshold { $threshold }; expires { $until }. Not broadcastable before the threshold is reached.
tell = The wallet shows how many signatures there are and how many are needed.
prevent = Tell the other signers before you begin, as the time for signing is limited.
