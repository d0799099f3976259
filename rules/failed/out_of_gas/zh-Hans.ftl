title = Gas 不够，执行到一半停止
why = { $helps ->
    [known] 这笔交易的 Gas 上限（Gas Limit）设成了 { $gas_limit }，实际需要 { $gas_needed }，所以执行到一半就停了，全部回滚。
    [yes] 这笔交易的 Gas 上限（Gas Limit）是 { $gas_limit }，不够用，所以执行到一半就停了，全部回滚。
   *[no] 它把 { $gas_limit } 的 Gas 上限（Gas Limit）全部用完也没有执行完，给再多也完不成。
}
todo = { $helps ->
    [known] 再转一次，把 Gas 上限设成 { $gas_advised } 以上。
    [yes] 再转一次，把 Gas 上限调高不少；一般不改动的话，钱包会自动设好。
   *[no] 不要原样再试，请把这份结果发给您用的那个应用的客服。
}
agent = Gas 上限 { $gas_limit }，已用 { $gas_used }。{ $helps ->
    [known] 在父区块重放：{ $gas_limit } 失败，更多则成功；需要 { $gas_needed }，建议 { $gas_advised }。
    [yes] 在父区块重放：{ $gas_limit } 失败，更多则成功。
   *[no] 在父区块重放：Gas 耗尽，给到节点允许的最大值也失败，不要建议调高 Gas。
}
action-resend_with_gas = { $helps ->
    [known] 再转一次，Gas 上限设成 { $gas_advised } 以上。
   *[other] 再转一次，把 Gas 上限调高不少。
}
ruled-out = { $all ->
    [yes] 不是 Gas 上限太低：异常中止会扣光全部 { $gas_limit } Gas，给到 { $more } 结果也一样。
   *[no] 不是 Gas 上限太低：{ $gas_limit } Gas 只用了 { $gas_used }，给到 { $more } 结果也一样。
}
tell = 浏览器写着 out of gas，多给 Gas 就能成功。只看“已用等于上限”还不能断定。
prevent = Gas 上限用钱包建议的数值，不要为省钱调低：没用完的部分不收费。
