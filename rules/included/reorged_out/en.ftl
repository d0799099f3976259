title = Its block was replaced
money = We cannot say for certain yet where the money is.
why = It had been in a block, and the network has replaced that block by another one, so it does not count as done.
todo = Nothing needs to be done: it usually gets into a new block by itself. Look again here in { $wait }.
avoid = Do not send it again: the first can still go through, and you would pay twice.
agent = reorganisation: the old receipt no longer holds. Wait for a new one, or for proof that it can never be included.
tell = It was in a block before, and now the explorer shows it as waiting or not at all.
prevent = Take a payment as done only when it is final.
