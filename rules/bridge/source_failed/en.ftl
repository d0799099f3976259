title = Nothing went over the bridge
why = The transaction to the bridge { $bridge } failed on { $network }, so nothing left for the other network.
todo = There is nothing to wait for on the other side. Correct what made it fail, and start again.
agent = call to bridge contract { $bridge } reverted; no message was sent.
tell = The explorer of the first network shows the transaction as failed, and the bridge's page knows nothing of it.
prevent = Try a bridge with a small amount first, and confirm soon after the quote.
