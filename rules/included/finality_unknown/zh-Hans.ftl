title = { $outcome ->
    [succeeded] 交易成功，是否最终确认还看不出
   *[other] 已上链，是否最终确认还看不出
  }
why = { $outcome ->
    [succeeded] 这笔交易已经在{ $network }上链并且成功，但节点没有说明从什么时候起不会再变。
   *[other] 这笔交易已经在{ $network }上链，但节点没有说明从什么时候起不会再变。
  }
todo = 在多数网络上，几分钟后就很难再变。如果这笔很重要，请晚些再来查。
