title = The unstaked TRX are ready
money = Your { $stake } are safe in your own account.
why = The waiting time is over since { $until }, and the TRX have not been withdrawn yet; that takes a step of its own.
todo = Press "Withdraw" (unstaked TRX) in your wallet. It costs only bandwidth.
agent = { $stake }, free from { $until } (unfrozenV2).
tell = The waiting time is over, and the wallet offers “Withdraw”.
prevent = Note the day, and press “Withdraw” then; nothing is lost by being late.
