title = 私有中继没有把它送进区块
money = 资产很可能还在您的钱包里，也没有扣手续费。
why = { $says ->
    [cancelled] 按您贴出的结果，这笔在私有中继那里已经取消，各个网络都没有它。
   *[failed] 按您贴出的结果，私有中继没能及时把它送进区块，各个网络都没有它{ $reason ->
        [MaxFeePerGasTooLow] ，原因是出价太低
        [InsufficientFunds] ，原因是钱包里的币不够
        [NonceTooLow] ，原因是序号已经用过
        [NonceTooHigh] ，原因是前面缺了一个序号
        [ExecutionReverted] ，原因是合约会拒绝它
        [OutOfGas] ，原因是 Gas 上限太低
       *[none] {""}
    }。
}
todo = { $says ->
    [cancelled] 不需要做什么。如果还想转，在钱包里重新发起即可。
   *[failed] 想再转的话，请用同一个序号（很多钱包的“加速”或“重试”会保留序号）；上面说了原因的，先解决原因。
}
avoid = 钱包里还列着原来那笔时，不要用新序号再转，否则可能付两次。
agent = 中继状态 { $says ->
    [cancelled] CANCELLED
   *[failed] FAILED
}，simError { $reason }（用户贴出）；各处均为 null。没有上链，没有扣费。
tell = 中继的状态页显示 FAILED 或 CANCELLED，浏览器里查不到这个哈希。
prevent = 费用和 Gas 上限用钱包给的值：出价太低或会失败的交易，私有中继不会收录。
