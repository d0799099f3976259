title = 要调用的地址上没有合约
why = { $known ->
    [yes] 您用的合约要调用 { $target }，而这个地址在当前网络上没有合约，所以停止了。
   *[no] 您用的合约要调用另一个合约，它说当前网络的那个地址上没有合约，所以停止了。
 }
todo = { $known ->
    [yes] 请核对这个地址是从哪里来的：可能属于别的网络，也可能填错了。如果是应用填的，请把这个哈希发给它的客服。
   *[no] 请核对网络是不是应用要求的那个。如果地址是应用选的，请把这个哈希发给它的客服。
 }
avoid = 不要原样再试：又会被拒绝，还要再花一次手续费。
agent = { $proof ->
    [code] { $target } 没有代码；用 state override 在那里放一段桩代码后重放，结果不同。
    [trace] { $target } 没有代码，trace 显示它是内部最后被调用的地址；空回滚。
    [argument] 参数里当作合约的 { $target } 没有代码；空回滚。有 trace 或 state override 才能确定。
   *[words] 仅凭回滚文本判断（Address 库）。
 }
tell = 拒绝的原文说 call to non-contract，或者那个地址上没有代码。
prevent = 确认钱包和应用选的是同一个网络，并从官方网址进入应用。
