title = 这笔打包交易里没有这个账户的操作
money = 这笔交易没有动用 { $account } 的资产。
why = 它执行的是{ $count ->
    [one] 另一个智能账户的一个操作
   *[many] 其他智能账户的 { $number } 个操作
  }，没有您给出的账户 { $account }。
todo = 请从钱包里复制您自己那次操作或转账的哈希，并核对您给出的是智能账户本身，而不是为它签名的地址。
agent = 共 { $number } 条 UserOperationEvent，发起账户都不是 { $account }；调用数据和日志里也没有它。
tell = 浏览器里这笔交易列出的是别的账户的操作，没有您的。
prevent = 请从自己钱包的记录里复制哈希。
