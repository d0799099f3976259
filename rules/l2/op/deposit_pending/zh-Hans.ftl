title = 正在前往另一个网络
why = 这笔存入在{ $age }前离开{ $network }，会自动出现在{ $target_network }上，一般只要几分钟。
todo = 不需要做什么。半小时后还没到，再来这里查一次。
agent = TransactionDeposited；在{ $target_network }上对应的交易是 { $hash }，还没有出现。
tell = 存入几分钟前成功，另一个网络上还看不到。
prevent = 存入之后等几分钟，再到另一个网络上查看。
