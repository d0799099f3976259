title = The first of this token for the recipient
money = This concerns only the fee.
why = { $recipient } held none of this token before, it seems. A first transfer to an address uses about twice the energy ({ $energy } here), so the fee was higher.
todo = Nothing needs to be done; the next transfer to this address costs about half.
agent = { $energy } energy without penalty; the recipient's balance today equals the transfer. First holding likely.
tell = The recipient never held this token before, and the fee is about twice the usual one.
prevent = Reckon with twice the energy for a recipient who has never held the token.
