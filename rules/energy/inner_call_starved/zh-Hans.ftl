title = 合约内部步骤能量不够
why = { $how ->
    [limit] 合约里面的一步能量不够：手续费上限 { $fee_limit } 只够 { $given } 能量，实际需要更多，所以全部撤销了。
   *[given] 合约只给里面的一步留了 { $given } 能量，这一步用完还不够，所以全部撤销了。
}
todo = { $how ->
    [limit] 请在钱包里把手续费上限（fee limit）调到 { $advised } 以上，或者更新钱包，再转一次。
   *[given] 先不要原样再发。请把这份结果发给您用的那个应用的客服，这个数是应用设的。
}
avoid = { $how ->
    [limit] 租能量帮不上忙，因为卡住的是上限。
   *[given] 调高手续费上限或租能量都没用，里面那一步最多只能拿到这么多。
}
agent = REVERT，无返回数据；已用 { $used } 能量，{ $how ->
    [limit] 手续费上限只够 { $given }。现在重放需要更多能量，能成功。
   *[given] 调用数据给内部调用 { $given } 能量，手续费上限并没有用完。
}
action-raise_fee_limit = 把手续费上限（fee limit）调到 { $advised } 以上，或者更新钱包，再转一次。
tell = 结果是 REVERT，没有写原因，浏览器里能看到被撤销的内部调用。
prevent = 不要原样重试，要由应用给里面那一步更多能量。
