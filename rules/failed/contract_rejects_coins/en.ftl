title = This contract does not take { $coin }
why = { $recipient } is a contract, and it has no way to receive plain { $coin }, so it refused the payment.
todo = Ask the recipient for the address that takes this payment, or use the app the contract belongs to.
avoid = Do not repeat it unchanged: it would be refused again and cost the fee again.
agent = { $recipient } has neither receive nor a payable fallback that accepts it.
tell = Coins were sent along with the call, and the contract's function takes none.
prevent = Make the step in the app itself, which sets the amount, and do not type it by hand.
