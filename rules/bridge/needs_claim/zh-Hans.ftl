title = 在另一个网络上等待执行
money = { $carries ->
    [yes] 资产已到{ $target_network }，等待执行最后一步。
   *[no] 一条消息已到{ $target_network }，等待执行最后一步。是否带有资产，以应用页面为准。
  }
why = { $bridge } 的消息已在{ $target_network }上验证，但最后一步没有执行：可能在那边失败了，也可能预付的费用不够。
todo = 请用这个哈希在 { $bridge } 的浏览器里打开这条消息并执行，或请您用的应用代为执行。需要付{ $target_network }的手续费。
avoid = 不要再转一次，也不要付钱给声称能解锁的人。
agent = { $bridge } { $id }：{ $target_network }上 inboundPayloadHash 已存在，发出{ $age }后仍未执行。任何人都可调用 lzReceive。
tell = 跨链桥的页面上，这笔转账有一个“领取”（Claim）按钮。
prevent = 第二个网络上也留一点主网币付手续费，很多跨链桥最后一步要在那里完成。
