title = 是同名代币的另一个版本
why = { $kind ->
    [trc10] 转出的是 TRC-10 资产 { $variant }{ $named ->
        [yes] （自称“{ $called }”）
       *[no] {""}
    }，平台和钱包不会把它当作名称相近的 TRC-20 代币。
   *[bridged] 转出的是跨链版本 { $variant }，不是 { $other } 本身。两者都是真的，但不是每个平台都通用。
  }
todo = { $kind ->
    [trc10] 如果是转到自己的钱包，没有损失：请在钱包的 TRC-10 资产里查看，或按编号 { $variant } 添加。如果是转到平台，请问平台是否支持 TRC-10 资产 { $variant }。
   *[bridged] 如果是转到自己的钱包，没有损失，需要的话可以在钱包里兑换。如果是转到平台，请问平台是否支持 { $variant }。
}
agent = { $kind } 版本 { $variant }（发行方原版：{ $other }）已到达 { $recipient }。
tell = 代币的合约地址，和平台或收款方说的不是同一个。
prevent = 核对代币的合约地址和网络，不要只看名称。
