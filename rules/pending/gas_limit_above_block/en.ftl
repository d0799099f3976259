title = It asks for more than a block can hold
why = Its fee allowance (gas limit) is { $gas_limit }, and a whole block of this network has { $room }, so no block can take it.
todo = Press "Cancel" in your wallet. Then start the step anew with the gas limit that the wallet suggests, and tell the app's support.
avoid = Do not speed it up: a higher price cannot help it.
agent = gas { $gas_limit } above the block gas limit { $room }: not includable.
action-cancel_same_nonce = Press "Cancel" in your wallet: it replaces the waiting transfer by an empty one.
