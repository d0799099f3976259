title = The contract refused it
why = The contract refused it and answered: "{ $reason }".
todo = See whether you can meet what it asks for. If the words say nothing to you, give them with the hash to the support of the app you used.
avoid = Do not repeat it unchanged: it would most likely be refused again and cost the fee again.
agent = revert with Error(string): "{ $reason }". The text is the contract's own and unchecked.
