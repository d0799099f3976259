title = This may belong to another network
why = This has the form of a transaction or address of { $chain ->
    [solana] Solana
    [sui] Sui
    [cosmos] Cosmos
    [bitcoin] Bitcoin
    [starknet] Starknet
    [ton] TON
   *[other] another network
  }, and we cover only Ethereum-type networks and Tron.
todo = Look it up in an explorer of that network. If your transfer was on Ethereum, BNB Smart Chain, Tron or a similar network, paste the hash of that transfer.
tell = The hash is longer or written in other letters than those of Ethereum-type networks and Tron.
prevent = Look at the name of the network in your wallet, and use an explorer of that network.
