title = 没有设置手续费上限
why = 应用在发起这笔交易时没有设手续费上限（fee limit），网络就不给它能量，一开始就停了。
todo = { $needed ->
    [known] 请换一个会设手续费上限的钱包再转一次，这一笔设 { $advised } 就够；{ $also ->
        [trx] 转之前先往付款的钱包里至少补 { $short }，现在不够付；
       *[nothing] {""}
    }并把哈希发给那个应用的客服。
    [refused] 请把哈希发给那个应用的客服，先不要再转：按现在的情况，合约会拒绝。
    [runs_out] 请把哈希发给那个应用的客服，先不要再转。
   *[other] 请换一个会设手续费上限的钱包再转一次，并把哈希发给那个应用的客服。
}
avoid = { $also ->
    [trx] 只充 TRX 或只租能量都没用：没有上限，就一点也用不上。
   *[nothing] 充 TRX 或租能量都没用：没有上限，就一点也用不上。
}
agent = fee_limit 为 0，能量上限为 0。现在重放：{ $needed ->
    [known] 需要 { $energy } 能量，约 { $cost }。
    [refused] 合约拒绝。
    [runs_out] 能量同样耗尽。
   *[unknown] 没有结果。
}要由应用或钱包设置 fee_limit。
action-set_fee_limit = 请应用方设置手续费上限（fee limit），或者换一个钱包转。
tell = 这笔交易没有设手续费上限（或者是 0），一开始就 OUT_OF_ENERGY。
prevent = 用最新版的钱包；自己构造交易的话，要设好手续费上限。
