title = 可能是别的网络的交易
why = 从格式看，这可能是 { $chain ->
    [solana] Solana
    [sui] Sui
    [cosmos] Cosmos
    [bitcoin] 比特币
    [starknet] Starknet
    [ton] TON
   *[other] 其他网络
  } 上的交易或地址。我们只支持以太坊类网络和波场。
todo = 请到那个网络的区块浏览器里查询。如果您的转账是在以太坊、BNB 智能链、波场这类网络上，请把那一笔的交易哈希贴过来。
tell = 这个哈希的长度或写法，和以太坊类网络、波场的不一样。
prevent = 看钱包里的网络名称，用那个网络的浏览器查询。
