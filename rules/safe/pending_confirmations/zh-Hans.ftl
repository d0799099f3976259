title = Safe 还在等签名或执行
money = Safe { $safe } 里的资产没有因此转出。
why = { $how ->
    [approved] 这笔交易只是在 Safe 里登记了一位签名人的批准。等批准人数够了，还要另发一笔交易才会真正执行。
   *[waits] 这是{ $network }上 Safe 自己的哈希，已有 { $approvals } 位签名人在链上批准，但没有看到执行它的交易。
  }
todo = 请打开 Safe 应用的队列，看看还差几位签名人。人数够了以后，由其中一位点“执行”。
agent = { $how ->
    [approved] { $safe } 的一位签名人执行了 approveHash({ $hash })，真正执行是另一笔交易。
   *[waits] { $network }上有 { $safe } 的 { $approvals } 位签名人对 { $hash } 的 ApproveHash 日志，最近 5,000 个区块内没有带该主题的 ExecutionSuccess 或 ExecutionFailure（不能排除 1.4 以前的 Safe）。
  }
tell = Safe 应用的队列里有这一步，签名还不够，或者有“执行”按钮。
prevent = 事先和其他签名人约好什么时候签、由谁执行。
