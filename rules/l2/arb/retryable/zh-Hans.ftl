title = 在 Arbitrum 上等待手动执行
money = 资产已到{ $network }，和这条消息一起保管着。
why = 另一个网络发来的消息已经到了，但它要做的事没有执行。在 { $until } 之前可以重试，过期就永远没有了。
todo = 请在那之前用同一个钱包打开跨链桥的页面，或在{ $network }的区块浏览器里找到这条消息，点“Redeem”（执行）。需要付{ $network }的手续费。
avoid = 不要等它自己完成，也不要付钱给声称能解锁的人。
agent = retryable ticket { $ticket } 仍有效（getTimeout），{ $until } 过期；任何人都可在 ArbRetryableTx 0x…6e 调用 redeem(ticketId)。
tell = 跨链桥的页面上这笔存入带有“Redeem”按钮，或浏览器显示 ticket 没有执行。
prevent = 让跨链桥的官方页面设置另一边的 Gas，存入之后回到页面看看有没有缺的步骤。
