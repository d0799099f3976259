title = It asks for more than one transaction may have
why = Its fee allowance (gas limit) is { $gas_limit }, and this network lets one transaction have { $cap } at most, so no block can take it.
todo = Press "Cancel" in your wallet. The app has to split the step into smaller ones: give this answer to its support.
avoid = Do not speed it up: a higher price cannot help it.
agent = gas { $gas_limit } above the cap of a transaction (EIP-7825) { $cap }: not includable.
action-cancel_same_nonce = Press "Cancel" in your wallet: it replaces the waiting transfer by an empty one.
