title = The fee opened an account
money = This concerns only the fee.
why = { $paid } of the fee opened the account { $account }, which did not exist before; { $network } charges this once, to the sender.
todo = Nothing needs to be done. The next transfer to this account does not cost it again.
tell = The recipient's account was new on Tron, and a fee of about 1 TRX stands in the transaction.
prevent = Only the first transfer to a new address costs this.
