title = The amount was zero
money = Nothing of value moved; only the network fee was spent.
why = The transfer went through, but its amount was 0.
todo = If something was to be sent, send again and check the amount before you confirm.
agent = amount 0 to { $recipient }.
tell = The explorer shows success and an amount of 0.
prevent = Look at the amount in the wallet's last window before you confirm.
