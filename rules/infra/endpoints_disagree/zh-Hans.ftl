title = 两个节点说法不一
money = { $split_network }的一个节点有这笔交易，另一个没有。
why = { $split_network }的两个节点对这笔交易说法不同：可能其中一个落后了，也可能交易还没有传到所有节点。
todo = 请一分钟后再查，先不要做决定。
