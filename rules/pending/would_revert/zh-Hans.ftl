title = 现在上链会失败
why = 按现在的情况，它上链也会失败，还要花掉矿工费{ $says ->
    [text] ：合约会返回“{ $reason }”。
   *[nothing] ：合约会拒绝它。
}
todo = 请在钱包里点“取消”，只花少量矿工费，然后在应用里重新发起。
avoid = 不要给它加速：只会更快失败。
agent = 按最新状态用原 Gas 执行 eth_call 会失败：“{ $reason }”。上链之前情况还可能变化。
action-cancel_same_nonce = 在钱包里点“取消”，用一笔空交易替换它。
tell = 这笔还在等，但按现在的余额试算会失败。
prevent = 应用准备好以后尽快确认，中间不要把同一笔币转去别处。
