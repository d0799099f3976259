title = 提款分三步
money = { $step ->
    [done] 这笔提款已经在{ $target_network }上付出。
   *[other] 提出的资产已离开{ $network }，还没有到{ $target_network }。
  }
why = { $step ->
    [done] 三步都已完成，资产付到了那里的收款地址。
    [ready] 已经在{ $target_network }上证明，大约 7 天的等待期也过了，只差最后一步。
    [proven] 已经在{ $target_network }上证明。从那时起大约要等 7 天{ $timed ->
        [yes] （到 { $ready }）
       *[no] {""}
      }，之后还要在那里完成最后一步。
    [started] 这是三步中的第一步。还要在{ $target_network }上证明，再等大约 7 天，最后在那里领取。
   *[unknown] 这是三步中的第一步：之后要在{ $target_network }上证明，等大约 7 天，再在那里领取。目前看不到进行到哪一步。
  }
todo = { $step ->
    [done] 请把钱包切换到{ $target_network }查看。
    [proven] 等到那时，再到跨链桥的页面完成最后一步。
    [ready] 请打开跨链桥的页面完成最后一步，需要付{ $target_network }的矿工费。
   *[other] 请打开跨链桥的页面，连接同一个钱包，完成下一步，需要付{ $target_network }的矿工费。
  }
avoid = 只用跨链桥的官方页面。没有人能收费帮您加快。
agent = MessagePassed { $withdrawal }；portal 状态 { $step }{ $timed ->
    [yes] ，到期 { $ready }
   *[no] {""}
  }。7 天从证明时算起，不是从这笔交易算起。
tell = 交易几天前就成功了，以太坊上却没有到账；跨链桥的页面上有一笔等您操作的提款。
prevent = 提款前要预留一周时间和以太坊上的两次矿工费，或者用当场付出的跨链桥。
