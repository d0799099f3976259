title = The contract does not allow this step now
why = The contract refused because of the state it is in, not because of your wallet or the fee. It answered: "{ $reason }".
todo = Give the hash to the support of the app you used; only they can say when this step is possible.
agent = refused with "{ $reason }".
