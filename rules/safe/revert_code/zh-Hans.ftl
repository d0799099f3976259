title = Safe 拒绝了执行
why = 您的 Safe 没有执行这一步{ $about ->
    [gas] ：给的 Gas 不够。
    [payment] ：没能从 Safe 里付出手续费。
    [inner] ：它要做的操作在内部失败了。
    [signatures] ：签名缺少或者无效；为别的序号或别的网络签的也会这样。
    [owners] ：无法这样修改所有者。
    [modules] ：模块没有得到允许。
    [guard] ：守卫（guard）不允许。
   *[other] 。
}合约返回的原文是：“{ $reason }”。
todo = { $about ->
    [inner] 请在 Safe 应用里模拟这一步，看清内部为什么失败，再重新创建。
    [signatures] 请在 Safe 应用里，按队列的下一个序号、在正确的网络上重新收集签名。
    [gas] 请从 Safe 应用里重新执行，让应用自己设置 Gas。
   *[other] 请在 Safe 应用里打开这一步，重新创建。
}
agent = Safe 代码“{ $reason }”，类别：{ $about }。
tell = 拒绝的原文是 GS 加三位数字，例如 GS013、GS026。
prevent = 在 Safe 应用里重新建这一步，由现任所有者签名。
