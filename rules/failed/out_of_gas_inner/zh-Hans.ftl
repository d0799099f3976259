title = 内部步骤 Gas 不够
why = { $helps ->
    [known] 里面的一步 Gas 不够用：Gas 上限（Gas Limit）设成了 { $gas_limit }，实际需要 { $gas_needed }，所以全部回滚了。
   *[yes] 里面的一步 Gas 不够用：{ $gas_limit } 的 Gas 上限（Gas Limit）太小，所以全部回滚了。
}
todo = { $helps ->
    [known] 再转一次，把 Gas 上限设成 { $gas_advised } 以上。
   *[yes] 再转一次，把 Gas 上限调高不少；一般不改动的话，钱包会自动设好。
}
agent = Gas 上限 { $gas_limit }，已用 { $gas_used }（63/64 规则）。“{ $symptom }”只是表象：给更多 Gas 重放就成功。{ $helps ->
    [known] 需要 { $gas_needed }，建议 { $gas_advised }。
   *[yes] {""}
}
action-resend_with_gas = { $helps ->
    [known] 再转一次，Gas 上限设成 { $gas_advised } 以上。
   *[other] 再转一次，把 Gas 上限调高不少。
}
tell = 浏览器里，里面的一步 out of gas，整笔都回滚了。
prevent = Gas 上限用钱包建议的数值；经过好几个合约的操作，可以再加一半。
