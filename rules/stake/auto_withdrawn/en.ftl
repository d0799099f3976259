title = Unstaked TRX were paid out with it
money = { $paid } came back to the account's balance.
why = Stake whose waiting time was over is paid out by such a transaction without a step of its own: { $paid }.
todo = Nothing needs to be done.
