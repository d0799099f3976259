title = 提款要过后领取
money = { $step ->
    [done] 这笔提款已在{ $target_network }上领取。
   *[other] 提出的资产已离开{ $network }，还没有到{ $target_network }。
  }
why = { $step ->
    [done] 最后一步已经完成，资产付到了那里的收款地址。
    [ready] 大约 7 天的等待期已过，但还没有人在{ $target_network }上领取，它不会自动到账。
    [waits] 从{ $network }提款大约要等 7 天{ $timed ->
        [yes] （这笔大约到 { $ready }）
       *[no] {""}
      }，之后要在{ $target_network }上领取，不会自动到账。
   *[unknown] 从{ $network }提款大约要等 7 天，之后要在{ $target_network }上领取。目前看不到有没有领取。
  }
todo = { $step ->
    [done] 请把钱包切换到{ $target_network }查看。
    [waits] 等到那时，再到跨链桥的页面领取。
   *[other] 请打开跨链桥的页面，连接同一个钱包领取，需要付{ $target_network }的矿工费。
  }
avoid = 只用跨链桥的官方页面。没有人能收费帮您加快。
agent = L2ToL1Tx 位置 { $position }，收款 { $recipient }；outbox：{ $step }。
tell = 交易成功了，以太坊上却没有到账；跨链桥的页面上有一笔带日期的待领取。
prevent = 提款前要预留一周时间和以太坊上的矿工费，或者用当场付出的跨链桥。
