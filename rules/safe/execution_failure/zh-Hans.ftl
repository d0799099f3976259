title = Safe 里的操作失败了
money = Safe { $safe } 要转的资产没有转出去。
why = 这笔交易本身成功了，但 Safe 要做的操作在内部失败，已经撤销。
todo = 请在 Safe 应用里重新创建这一步，先模拟再执行：失败那次的序号和签名已经用掉了。
agent = { $safe } 记录了 ExecutionFailure；外层交易 status 1，Safe 的 nonce 已用掉。
tell = 交易显示成功，但日志里有 ExecutionFailure。
prevent = 最后一个签名之前，先在 Safe 应用里模拟一次。
