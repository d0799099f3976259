title = 收款地址在{ $named_network }上是合约，在{ $holder_network }上不是
money = 资产在{ $holder_network }上的 { $recipient } 这个地址，目前可能没有人能动用。
why = { $what ->
    [token] 这个地址在{ $named_network }上是 { $symbol } 的合约，不是谁的账户；在{ $holder_network }上什么也没有，而合约没有一把在各个网络都能用的私钥。
   *[contract] 这个地址在{ $named_network }上是一个合约，在{ $holder_network }上却没有合约；合约没有一把在各个网络都能用的私钥。
}
todo = { $what ->
    [token] 请带着哈希问 { $symbol } 的发行方，能不能在{ $holder_network }上取出来，多数情况下没有人能取。下次请用收款方自己的地址。
   *[contract] 请把哈希发给这个合约的所有方：充值的平台，或者您的钱包团队。只有他们知道能不能在{ $holder_network }上取出来。
}
avoid = 不要再转一次，也不要付钱给声称能追回的人。
agent = { $recipient } 在{ $named_network }上有代码，在{ $holder_network }上没有。可能不存在 EOA 私钥；有些合约（相同设置的 Safe）可以由创建方部署到同一地址。
tell = 浏览器显示，这个地址在一个网络上是合约，在资产到达的那个网络上不是。
prevent = 平台或合约钱包的地址，只在对方给出的那个网络上用。
