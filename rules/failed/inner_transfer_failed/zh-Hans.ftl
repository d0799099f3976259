title = 合约内部付款失败
why = 合约要付出{ $what ->
    [trc10] 一种 TRC-10 代币
    [amount] 一个不可能的数量
   *[trx] TRX
}，但没能付成，所以全部回滚了。
todo = 请把哈希和这份结果发给您用的那个应用的客服，他们能看到合约里有多少。
avoid = 不要原样再试：很可能又会失败，还要再花一次手续费。
agent = TRANSFER_FAILED：“{ $said }”。只扣了实际用掉的能量。
