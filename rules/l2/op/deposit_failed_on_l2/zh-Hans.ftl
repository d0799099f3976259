title = 存入已到，但里面的操作失败
money = { $how ->
    [message] 存入的资产留在{ $target_network }上，等消息重新执行（除非之后已有人重新执行）。
    [alias] 随存入带来的币在{ $target_network }的 { $account }，这个地址属于跨链桥的合约，不是钱包。
   *[other] 随存入带来的币在{ $target_network }上，位于 { $account }；如果是合约发起的，则在它在那边对应的地址上。
  }
why = 这笔存入到了{ $target_network }，但它在那里要做的操作失败了{ $how ->
    [message] ，消息还保留着，可以重试
   *[other] {""}
  }。
todo = { $how ->
    [message] 请打开跨链桥的页面，或在{ $target_network }的区块浏览器里找到这条消息，用更多 Gas 重新执行，谁来执行都可以。
    [alias] 请把这个哈希交给跨链桥的官方客服，只有他们的合约能动用那个地址上的币。
   *[other] 请把钱包切换到{ $target_network }，查看付款地址，再从那里重新做失败的那一步。
  }
agent = { $how ->
    [message] { $hash } 中 0x4200…0007 记录了 FailedRelayedMessage，可重放 relayMessage。
   *[other] 存入交易 { $hash } 状态为 0：mint 已入账，调用已回滚。
  }
tell = 存入在另一个网络上能看到，但状态是失败，或者消息可以重试。
prevent = 让跨链桥的官方页面设置另一边的 Gas。
