title = 正在前往另一个网络
money = { $carries ->
    [yes] 资产在{ $age }前离开{ $network }，在{ $target_network }上还没有完成。
   *[no] 一条消息在{ $age }前离开{ $network }，在{ $target_network }上还没有完成。是否带有资产，以应用页面为准。
  }
why = 这笔交易已把它交给 { $bridge } 送往{ $target_network }，需要一分钟到半小时。
todo = 不需要做什么。过几分钟用同一个哈希再来查。
avoid = 这期间不要再转一次。
agent = { $bridge } { $id } 发往{ $target_network }（{ $contract }）：那边尚未完成，已过{ $age }。
tell = 第一个网络的浏览器显示成功，跨链桥自己的页面显示正在处理。
prevent = 先看跨链桥页面写的一般用时，并保存好第一笔交易的哈希。
