title = 看到的{ $lagging_network }数据不是最新的
money = 我们看到的{ $lagging_network }是{ $age }以前的样子，之后的转账看不到。
why = 节点知道的最新区块是{ $age }以前的：可能是节点落后，也可能是网络停了。
todo = 请过几分钟再查，先不要做决定。
