title = 在以太坊上的进度
why = { $state ->
    [verified] 这笔交易已在{ $network }上链，所在批次也已在以太坊上执行，不会再变。
   *[included] 这笔交易已在{ $network }上链，可以使用；所在批次还要在以太坊上执行，需要几个小时。
  }
todo = 不需要做什么。只有提款到以太坊，或者平台要等这一步时才有影响。
agent = zks_getTransactionDetails：{ $state }，执行交易 { $executed }。
tell = 该网络自己的浏览器在交易旁边显示批次状态。
prevent = 如果平台要等以太坊上的这一步才入账，请事先问清要多久。
