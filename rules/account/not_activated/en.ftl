title = The sending account is not open yet
money = Nothing was sent. Tokens at this address are still there.
why = On Tron an account is opened by the first TRX that it receives. The node says that this one has never received any, so it cannot send.
todo = Let a friend or an exchange send you a little TRX (2 are enough to open it, a token transfer needs more for the fee), then send again.
avoid = Pay no "activation service", and give nobody your recovery phrase for it.
agent = message: owner account does not exist (owner_missing).
tell = The explorer knows nothing of the Tron address: it never received TRX.
prevent = Have a little TRX sent to a new address first; that opens it.
