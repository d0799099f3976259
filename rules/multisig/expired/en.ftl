title = Too few signatures in time
why = This account asks for several signers: the signatures weighed { $weight } of the { $threshold } needed when its time ran out at { $until }.
todo = Create the transaction again with a longer validity (up to 24 hours), and let all signers sign in time.
avoid = Signing the old one now does not help: no block takes it any more.
agent = { $signed } of { $keys } keys signed, weight { $weight } of threshold { $threshold }; expired { $until } by the chain's time.
tell = The wallet shows the time for signing as over, with fewer signatures than needed.
prevent = Agree with the other signers beforehand, and choose a validity of hours instead of minutes.
