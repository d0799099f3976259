title = 智能账户的操作失败了
money = 智能账户 { $account } 要转的资产没有转出去。
why = 这笔交易本身成功了，但{ $which ->
    [only] 里面您的操作失败了，已经全部撤销。
   *[one] 里面 { $account } 的操作失败了，已经撤销；同一笔交易里还有别人的操作。
}{ $words ->
    [yes] 合约返回的原文是：“{ $reason }”。
   *[no] 没有给出原因，常见的是给它设的 Gas 太少。
}
todo = 手续费照样付了。请按返回的原因改正，再从这个账户的钱包里重新发送。
agent = UserOperationEvent success=false，账户 { $account }，userOpHash { $operation }，{ $words ->
    [yes] 原因“{ $reason }”。
   *[no] 没有记录原因（常见是 callGasLimit，未证实）。
}
tell = 外层交易显示成功，但日志里的 UserOperationEvent 写着 success = false。
prevent = 确认之前让钱包重新估算费用，币要比需要的多留一点。
