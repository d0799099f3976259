title = The staked TRX are on their way
money = Your { $stake } are safe in your own account.
why = The unstaking went through, but unstaked TRX wait before they can be used: these are free on { $until }.
todo = Wait until then, and then press "Withdraw" in your wallet: they do not come by themselves.
agent = { $stake }, free from { $until } (unfrozenV2).
tell = The wallet shows the TRX as being unstaked, with the day on which the 14 days end.
prevent = Unstake 14 days before you need the TRX.
