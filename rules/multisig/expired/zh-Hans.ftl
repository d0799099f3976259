title = 签名没凑够就过期了
why = 这个账户需要多人签名：到 { $until } 过期时，签名权重只有 { $weight }，需要 { $threshold }。
todo = 请重新创建这笔交易，把有效期设长一些（最长 24 小时），让所有签名人及时签完。
avoid = 旧的那笔再补签也没用，已经不会被打包了。
agent = { $keys } 个密钥中已签 { $signed } 个，权重 { $weight }，门槛 { $threshold }；按链上时间已于 { $until } 过期。
