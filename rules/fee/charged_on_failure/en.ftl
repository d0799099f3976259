title = The fee was charged although it failed
why = The network did the work until it failed, and that costs { $paid }; what you wanted to send stayed with you.
todo = Nobody can give this fee back, so nothing needs to be done about it.
avoid = Do not pay anybody who promises to get it back.
tell = The transaction failed, and the explorer shows a fee all the same.
prevent = The network is paid for its work whatever comes out. Do not confirm where the wallet warns of a failure.
