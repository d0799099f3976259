title = The old permission must go first
money = Nothing was sent, and the permission is as it was; only the network fee was spent.
why = This token changes a permission only from zero or to zero, and { $spender } still has an older one.
todo = In your wallet or the app, first set the permission of { $spender } to 0; then give the new one.
agent = approve({ $wanted }) of { $token } while the allowance is { $allowed } base units.
tell = A permission for the same app is there already, and changing it fails; USDT on Ethereum is such a token.
prevent = Set the old permission to 0 first, wait for the block, then give the new one.
