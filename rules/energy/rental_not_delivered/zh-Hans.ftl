title = 付了租金，能量没有到
money = { $figures ->
    [unknown] 这笔款已经到达 { $recipient }，只有掌管这个地址的人能退。
   *[other] { $amount } 已经到达 { $recipient }，只有掌管这个地址的人能退。
}
why = 能量没有交付。付款到现在{ $waited }，没有任何人把能量租给付款的钱包 { $payer }。
todo = 请先看看订单里填的是不是别的收能量地址。如果没有填错，请把这个哈希发给出租方，要求补发能量或退款。
avoid = 不要再付第二笔，也不要付所谓的“解锁费”。
agent = 付款地址 { $payer }：付款后 { $waited } 内账户索引（整页）里没有给它的 DelegateResource（ENERGY）。收款方 { $recipient }。
ruled-out = { $ended ->
    [yes] 能量已于 { $came } 租给这个钱包，并于 { $taken_back } 收回。
   *[no] 能量已于 { $came } 租给这个钱包。
}
tell = 租能量的付款已经上链，但您账户的能量没有增加。
prevent = 只用付款后马上到账的租赁服务，先租最少的试一次。
