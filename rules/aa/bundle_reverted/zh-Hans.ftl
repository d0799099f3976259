title = 打包的操作没有通过
money = 您的智能账户要转的资产没有因为这笔交易移动。
why = 智能账户的操作是打包处理的，这一包没有通过，因为里面第 { $place } 个操作有问题：{ $about ->
    [creation] 账户创建不成功。
    [prefund] 账户里的钱不够预付手续费。
    [expired] 已经过期，或者还没到时间。
    [account] 账户自己的检查没有通过。
    [signature] 签名无效。
    [nonce] 序号（nonce）不对。
    [sponsor] 代付手续费的一方没有付。
    [gas] 给它设的 Gas 不够。
   *[other] 见代码。
}返回的原文是：“{ $reason }”。
todo = { $about ->
    [prefund] 如果是您的操作，请给智能账户充值，再从钱包里重新发送，应用会放进新的一包。
   *[other] 请在钱包里查看：应用可能已经把您的操作放进新的一包；如果没有，请从钱包里重新发送。
}
agent = EntryPoint 拒绝：“{ $reason }”，包内第 { $place } 个操作（{ $about }）。可能是别人的；请在后面的包里查 userOpHash。
tell = 替几个智能账户打包的那笔交易显示失败，其中的步骤都没有执行。
prevent = 在钱包里把这一步重新发一次，钱包会用新的费用重做。
