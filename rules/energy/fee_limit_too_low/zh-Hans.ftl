title = 手续费上限太低
why = { $needed ->
    [known] 钱包给这笔交易设的手续费上限是 { $fee_limit }，而这次需要约 { $cost }，所以执行到一半就停了。
    [fits_now] 钱包给这笔交易设的手续费上限是 { $fee_limit }，当时不够用；现在大约需要 { $cost }。
    [refused] 钱包给这笔交易设的手续费上限是 { $fee_limit }，用到上限就停了；而且按现在的情况，就算调高，合约也会拒绝。
   *[other] 钱包给这笔交易设的手续费上限是 { $fee_limit }，不够用，所以执行到一半就停了。
}
todo = { $needed ->
    [known] 请在钱包里把手续费上限（fee limit）调到 { $advised } 以上，或者更新钱包，{ $also ->
        [trx] 再往付款的钱包里至少补 { $short }（现在不够付），然后重新转一次。
       *[nothing] 再转一次。
    }
    [fits_now] 请在钱包里把手续费上限（fee limit）调到 { $advised } 以上，或者更新钱包，{ $also ->
        [trx] 再往付款的钱包里至少补 { $short }（现在不够付），然后重新转一次。
       *[nothing] 再转一次。
    }
    [unknown] 请在钱包的高级设置里调高手续费上限（fee limit），或者更新钱包，再转一次。
   *[other] 先不要再转，请把这份结果发给您用的那个应用的客服。
}
avoid = { $rented ->
    [yes] 不用再租能量：能量本来就够，是手续费上限让它用不上。
   *[no] 租能量或质押帮不上忙，因为卡住的是上限。
}
agent = fee_limit { $fee_limit } / { $price } sun = { $allowed } 能量；由调用方承担 { $charged }。现在重放：{ $needed ->
    [known] 需要 { $energy } 能量，建议 fee_limit { $advised }。
    [fits_now] 需要 { $energy } 能量，建议 fee_limit { $advised }。
    [refused] 合约拒绝。
    [runs_out] 能量同样耗尽。
   *[unknown] 没有结果。
}{ $rented ->
    [yes] 当时有租来或质押的能量，fee limit 同样限制它。
   *[no] {""}
}
action-raise_fee_limit = { $needed ->
    [known] 把手续费上限（fee limit）调到 { $advised } 以上，或者更新钱包，{ $also ->
        [trx] 再往付款的钱包里至少补 { $short }（现在不够付），然后重新转一次。
       *[nothing] 再转一次。
    }
    [fits_now] 把手续费上限（fee limit）调到 { $advised } 以上，或者更新钱包，{ $also ->
        [trx] 再往付款的钱包里至少补 { $short }（现在不够付），然后重新转一次。
       *[nothing] 再转一次。
    }
   *[other] 在钱包的高级设置里调高手续费上限（fee limit），或者更新钱包，再转一次。
}
ruled-out = 不是手续费上限太低：上限够付 { $allowed } 能量，钱包里的能量和 TRX 只够 { $charged }。
tell = 结果是 OUT_OF_ENERGY，花掉的正好是手续费上限所能支付的。
prevent = 手续费上限用新版钱包建议的数值（转 USDT 通常 30 TRX 以上），旧钱包请更新。
