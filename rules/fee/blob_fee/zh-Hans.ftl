title = 手续费里有一部分付给数据块
money = 这只涉及手续费。
why = 手续费里有 { $part } 用于这笔交易携带的大块数据（blob）。
todo = 不需要做什么。
agent = Blob 费：共 { $blob_gas } blob gas，合计 { $part }；无论交易成功与否都会收取。
