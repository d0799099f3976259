title = { $coin } 余额不够付这笔交易
money = 您钱包里的资产还没有转出去，这笔交易正在等待打包。
why = 连矿工费一起，它最多要用 { $cost }，钱包里只有 { $balance }，还差 { $short }，所以没有区块会打包它。
todo = 往付款的钱包里至少补 { $short }，它就能继续；或者在钱包里取消它。
avoid = 不要提高价格，那样差得更多；也不要再转一次，否则可能付两次。
agent = 金额 + Gas { $gas_limit } × 最高价 { $offered } = { $cost }；余额 { $balance }；差 { $short }。该地址其他等待中的交易没有算在内。
action-top_up_coins = 往付款的钱包里至少补 { $short }。
ruled-out = 不是 { $coin } 不够：钱包里有 { $balance }，这笔交易最多用 { $cost }。
tell = 钱包里的主网币，少于转账金额加上最高可能的矿工费。
prevent = 全部转出时给矿工费留一点，用钱包里的“全部”按钮会自动算好。
