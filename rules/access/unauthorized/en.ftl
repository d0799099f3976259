title = This address is not allowed to do that
why = The contract allows this step only to certain addresses, and the sending address is not one of them. It answered: "{ $said }".
todo = Use the account that has this right, or ask the makers of the app to give it to yours.
avoid = Do not repeat it from the same account: it would be refused again.
agent = decided by the contract's own words: "{ $said }".
