title = This is a test network
why = { $test_network } is a network for trying things out; its coins and tokens have no value and cannot be sold.
todo = If you expected real coins, ask the sender for a transfer on the main network.
