title = Sent without the memo
why = This transaction carries no memo. Without it the platform cannot see by itself for which account the deposit is.
todo = Open a ticket with the platform: give them the hash, this answer and the memo that belongs to your account. Many platforms can credit it by hand.
agent = no memo in raw_data.data; recipient { $recipient }, platform by the user's word: { $platform }.
tell = The platform asks for a memo (tag) with its address, and the explorer shows the transaction without one.
prevent = Copy address and memo together from the platform's deposit page, each time anew.
