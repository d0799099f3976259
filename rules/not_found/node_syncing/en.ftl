title = Our node is still catching up
money = We cannot see this transfer at the moment, so we cannot say yet where the money is.
why = The node we ask on { $silent_network } says that it is still catching up with the network, so it cannot know this transaction yet. That does not mean that it failed or is lost.
todo = Look again here in about 5 minutes, or open the hash in a block explorer.
avoid = Do not send it again meanwhile: you could pay twice.
agent = { $silent_network }: syncing or indexing by the node's own words; an error, not a null.
tell = An explorer of the network may show the transaction already, while our node is still catching up.
prevent = You cannot avoid this. Keep the hash, and look again in a few minutes before you do anything else.
