title = The list you looked at may be behind
why = { $fresh ->
    [yes] { $holder_network } has this transaction in a block, { $age } old; an explorer or wallet that does not show it is most likely behind with its list.
   *[no] { $holder_network } has this transaction in a block, { $age } old. An explorer that does not show it could be behind, or show another network; we cannot tell which.
}
todo = Open the hash itself on an explorer of { $holder_network }, not the list of the address, and look again in half an hour.
agent = receipt on { $holder_network }, block { $age } old. "Not shown" is the user's word; no explorer was asked.
tell = Opened by its hash the transaction is there; in the address's list it is missing.
prevent = You cannot avoid this. Look up the hash itself, not the list.
