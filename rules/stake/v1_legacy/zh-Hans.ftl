title = 旧版质押
money = 这些 TRX 是您的。
why = { $step ->
    [release] 这笔交易解押了旧版（Stake 1.0）质押的 TRX，马上可用，不用像 Stake 2.0 那样等待。
   *[stake] 这笔交易用的是旧版质押（Stake 1.0），现在已不再接受新的旧版质押。
  }
todo = 旧版质押请在钱包的“Stake 1.0”里查看和解押，与新版分开。
agent = Stake 1.0 合约（{ $step }）。
