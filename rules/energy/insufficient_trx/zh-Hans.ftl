title = 能量和 TRX 都不够付手续费
why = { $state ->
    [short] 钱包里的能量和 TRX 都不够：这笔交易的手续费约需 { $cost }，还差约 { $short }。
    [enough] 交易时钱包里的能量和 TRX 都不够，现在已经够了。
    [late] 转早了：当时能量和 TRX 都不够，租来的能量是{ $came }之后才到的，现在已经够了。
    [known] 钱包里的能量和 TRX 都不够：这笔交易的手续费约需 { $cost }。
    [refused] 钱包里的能量和 TRX 都不够；而且按现在的情况，就算够了，合约也会拒绝。
   *[other] 钱包里的能量和 TRX 都不够付手续费。
}
todo = { $state ->
    [late] 再转一次{ $also ->
        [limit] ，并把手续费上限（fee limit）调到 { $advised } 以上，原来的上限不够
       *[nothing] {""}
    }；租来的能量只在租期内有效。
    [short] 往付款的钱包里至少补 { $short }{ $rent ->
        [yes] （或者租 { $energy } 能量）
       *[no] {""}
    }，再转一次{ $also ->
        [limit] ，并把手续费上限（fee limit）调到 { $advised } 以上，原来的上限不够。
       *[nothing] 。
    }
    [enough] 再转一次{ $also ->
        [limit] ，并把手续费上限（fee limit）调到 { $advised } 以上，原来的上限不够。
       *[nothing] 就可以。
    }
    [known] 请确认付款的钱包里至少有 { $cost }{ $rent ->
        [yes] （或者租 { $energy } 能量）
       *[no] {""}
    }，再转一次{ $also ->
        [limit] ，并把手续费上限（fee limit）调到 { $advised } 以上，原来的上限不够。
       *[nothing] 。
    }
    [refused] 先不要再转，请把这份结果发给您用的那个应用的客服。
    [runs_out] 先不要再转，请把这份结果发给您用的那个应用的客服。
   *[other] 往付款的钱包里补一些 TRX（或者租能量），再转一次。
}
agent = 由调用方承担 { $charged } 能量，按 { $price } sun 计算 fee_limit 可付 { $allowed }，所以卡住的是余额和能量。现在重放：{ $energy } 能量，{ $cost }。
action-top_up_trx = { $state ->
    [late] 再转一次；租来的能量只在租期内有效。
    [short] 往付款的钱包里至少补 { $short }{ $rent ->
        [yes] （或者租 { $energy } 能量）
       *[no] {""}
    }，再转一次。
    [enough] 再转一次，钱包里现在已经够了。
   *[other] 往付款的钱包里补一些 TRX（或者租能量），再转一次。
}{ $also ->
    [limit] 手续费上限（fee limit）要调到 { $advised } 以上。
   *[nothing] {""}
}
ruled-out = 不是钱包不够付：手续费上限允许的 { $charged } 能量，它全部付了。
tell = 结果是 OUT_OF_ENERGY，而钱包里的 TRX 比手续费上限还少。
prevent = 转 USDT 的钱包里，留 30 TRX 以上，或者足够的能量。
