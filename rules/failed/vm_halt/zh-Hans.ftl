title = 合约出错停止
why = 合约自己出错停了下来（{ $fault ->
    [jump] 跳到了不存在的位置
    [stack] 运行栈溢出或取空
    [write] 想改动只能读取的数据
    [data] 读取了不存在的返回数据
    [size] 新合约太大
    [code] 新合约的代码不被允许
    [depth] 嵌套调用太深
    [precompile] 内置函数不接受它的输入
    [memory] 要用的内存太多
    [burnt] 里面的一步失败，并耗光了能量
   *[other] 网络的虚拟机中止了它
}），和您在钱包里的设置无关。
todo = 请把哈希和这份结果发给您用的那个应用的客服，只有开发方能修正。
avoid = 不要原样再试：还会失败，还会再花一次全部手续费。
agent = 停机：{ $fault }。节点原文：“{ $said }”。
tell = 浏览器写着虚拟机错误，例如 bad jump、stack overflow。
prevent = 这和钱包设置无关，不要原样重试。
