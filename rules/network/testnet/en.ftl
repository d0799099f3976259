title = This is a test network
why = { $test_network } is a network for trying things out; its coins and tokens have no value and cannot be sold.
todo = If you expected real coins, ask the sender for a transfer on the main network.
tell = The network's name has “test”, Sepolia, Hoodi, Nile or Shasta in it, and its coins have no price.
prevent = Hide test networks in the wallet's settings when you do not develop yourself. Never pay real money for coins of a test network.
