title = 授权额度不够
money = { $paid ->
    [yes] 您的币没有转出去，只花掉了 { $fee } 手续费。
   *[no] 您的币没有转出去。
}
why = { $figures ->
    [known] { $whose ->
        [other] 这笔要从 { $holder } 转走 { $want }，而它给的授权额度只有 { $have }。
       *[own] 合约要从钱包里转走 { $want }，而授权额度只有 { $have }。
    }
   *[unknown] { $whose ->
        [other] 这笔要从 { $holder } 转走代币，而它给的授权额度不够。
       *[own] 合约要从钱包里转走代币，而授权额度不够。
    }
}
action-approve_first = { $whose ->
    [other] 请 { $holder } 的主人先按准确的数量授权，再重复刚才的操作。
   *[own] 先给这个应用授权准确的数量，再重复刚才的操作。
}
todo = { $whose ->
    [other] 请 { $holder } 的主人先按准确的数量授权，再重复刚才的操作。
   *[own] 如果信得过这个应用，先按准确的数量授权，再重复刚才的操作。
}{ $names ->
    [yes] 被授权方是 { $spender }。
   *[no] {""}
}
avoid = 不要给无限授权。
agent = 代币 { $token }，持有地址 { $holder }，被授权方 { $spender }：额度 { $have_raw }，要转 { $want_raw }（最小单位）。{ $tried ->
    [given] 用 state override 补上这一项后重放，可以成功。
    [no_overrides] 节点不支持 state override，没能补上这一项重放来确认。
   *[not] {""}
}
ruled-out = 不是授权额度不够：额度{ $without_end ->
    [yes] 不限量
   *[no] 是 { $have }
}，这笔只要 { $want }。
tell = 拒绝的原文里有 allowance，给应用的授权额度小于这次的金额。
prevent = 先按需要的金额授权，等授权上链之后，再做这一步。
