title = 签名还不够
why = 这个账户需要多人签名：目前签名权重是 { $weight }，需要达到 { $threshold }，所以节点还不接收。
todo = 请让其他签名人在 { $until } 之前签署同一笔交易，签够后再发送。
avoid = 网络上还没有这笔交易，在浏览器里查不到是正常的。
agent = { $keys } 个密钥中已签 { $signed } 个，权重 { $weight }，门槛 { $threshold }；有效期至 { $until }。未达门槛前无法广播。
tell = 钱包里能看到已有几个签名、还差几个。
prevent = 签名有时限，开始之前先通知其他签名人。
