title = 租来的能量已经到期
why = { $state ->
    [done] 租给这个钱包的能量，在交易执行前{ $before }就收回了，所以改为烧掉 { $burned } 来付能量。
   *[other] 转晚了。租给这个钱包的能量，在交易执行前{ $before }就收回了，钱包里的 TRX 又不够抵手续费。
}
todo = { $state ->
    [done] 不需要做什么。下次请在租期内转出。
    [known] 重新租约 { $energy } 能量，并在租期内转出；或者先往钱包里至少补 { $short }。{ $also ->
        [limit] 手续费上限（fee limit）也要调到 { $advised } 以上，原来的上限不够。
       *[nothing] {""}
    }
    [unknown] 重新租能量，并在租期内转出；或者先往钱包里补一些 TRX。
   *[other] 先不要再转：按现在的情况，租了能量也会失败。请把这份结果发给您用的那个应用的客服。
}
agent = { $lender } 于 { $ended } 收回能量；energy_usage { $used }，由调用方承担 { $charged }。卡住的是余额，不是 fee_limit。依据账户索引，很可能。
action-nothing_to_do = 不需要做什么。下次请在租期内转出。
action-rent_again_or_top_up = { $state ->
    [known] 重新租约 { $energy } 能量，并在租期内转出；或者先往钱包里至少补 { $short }。
   *[other] 重新租能量，并在租期内转出；或者先往钱包里补一些 TRX。
}
tell = 浏览器显示，借来的能量在这笔转账之前就收回了。
prevent = 能量到账后马上转账，租来的能量往往只有一小时甚至更短。
