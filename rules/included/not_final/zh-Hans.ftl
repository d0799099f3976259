title = 已上链，等待最终确认
money = { $moved ->
    [known] { $amount } 已经转给 { $address }。
    [failed] 只花了手续费，其他资产没有动。
    [unknown] 资产的去向现在还说不准。
   *[call] 这笔交易已经执行成功。
}
why = { $level ->
    [safe] 网络已经确认过一次它所在的区块，基本不会再变，只是还没有最终确认。
   *[unsafe] 它在很新的区块里，最新的区块还有可能变动。
}
todo = 不需要做什么，一般再过{ $wait }就会最终确认。
agent = 区块 { $block }，已最终确认到 { $final_head }，确认数 { $confirmations }，级别 { $level }。
tell = 浏览器显示已经在区块里，但还没有最终确认。
prevent = 这不是出错。如果要凭它交货，请等最终确认。
