title = 已经过了它自带的时限
why = 这笔交易要求在 { $deadline } 之前完成，现在已过去{ $late_by }：就算上链也会失败，还要花掉矿工费。
todo = 请在钱包里点“取消”，只花少量矿工费，然后在应用里重新发起。
avoid = 不要给它加速：它只会失败。
agent = 调用里的 deadline 为 { $deadline }，比最新区块的时间早{ $late_by }；现在无论哪个区块打包，都会回滚。
action-cancel_same_nonce = 在钱包里点“取消”，用一笔空交易替换它。
tell = 应用的报价写着期限，等待的时候已经过了。
prevent = 矿工费给够；等不及就重新报价，不要一直等旧的。
