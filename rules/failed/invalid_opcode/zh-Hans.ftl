title = 合约自行中止
why = 合约执行到一条无效指令，全部停下，手续费额度也用光了。{ $what ->
    [token] 老式代币在转出数量超过余额或授权额度时，就会这样。
   *[other] 老式合约在检查不通过时，就会这样。
}
todo = { $what ->
    [token] 请核对转账数量和钱包余额；如果余额够，就把这份结果发给您用的那个应用的客服。
   *[other] 请把这份结果发给您用的那个应用的客服，只有他们能看出合约要求什么。
}
avoid = 不要原样再试：额度给多少，就会再花掉多少。
agent = 停机：无效指令，{ $family ->
    [tron] 回执结果为 ILLEGAL_OPERATION。
   *[evm] 原 Gas 和更多 Gas 都一样，不是 Gas 不足。
}
tell = 浏览器写着 invalid opcode，Gas 全部用完。
prevent = 不要原样重试；旧合约条件不满足时就会这样停下。
