title = 到了{ $holder_network }上的同一个地址
why = 它到了{ $holder_network }上的 { $recipient }，不在{ $named_network }上。两边这个地址上都没有合约，多半是普通账户，同一把私钥在两个网络上都能用。
todo = 如果是您自己的地址，在对应的钱包里添加{ $holder_network }就能看到。如果是平台的地址，请问平台是否支持{ $holder_network }充值入账。
avoid = 没看过那边之前，先不要再转一次。
agent = { $recipient } 在{ $holder_network }和{ $named_network }上都没有合约代码：多半是 EOA，同一私钥在两边都能控制；不排除尚未部署的合约（CREATE2）。
action-switch_network = 如果是您自己的地址：在钱包里添加{ $holder_network }，查看同一个地址。
tell = 在另一个网络的浏览器里，同一个地址上有这笔资产。
prevent = 发送前，核对钱包里选的网络和收款方用的是不是同一个。
