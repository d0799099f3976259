title = Sent without the memo
why = This transaction carries no memo. Without it the platform cannot see by itself for which account the deposit is.
todo = Open a ticket with the platform: give them the hash, this answer and the memo that belongs to your account. Many platforms can credit it by hand.
agent = no memo in raw_data.data; recipient { $recipient }, platform by the user's word: { $platform }.
