title = 这是 Safe 自己的哈希，不是交易哈希
why = { $found ->
    [yes] 这是 Safe 多签钱包 { $account } 的签名人签署时用的哈希（safeTxHash）。它在{ $network }上由交易 { $transaction } 执行{ $success ->
        [yes] ，已成功。
       *[no] ，但里面的操作失败了。
      }
   *[no] 我们查的网络里没有这个哈希的交易。按您的描述，它可能是 Safe 多签钱包内部的哈希（safeTxHash），只用来收集签名，不是链上的交易哈希。
  }
todo = { $found ->
    [yes] 请用那笔交易的哈希再查一次，就能看到资产在哪里。
   *[no] 请在 Safe 的交易列表里打开这一笔。如果已经执行，复制那里显示的交易哈希再来查；如果还在等签名，就还没有发出。
  }
agent = { $found ->
    [yes] { $network }的 { $transaction } 中有 { $account } 的{ $success ->
        [yes] {" "}ExecutionSuccess
       *[no] {" "}ExecutionFailure
      }。请继续查那个哈希。
   *[no] 仅为可能：描述提到 Safe，且没有节点有此哈希的交易。请用户提供执行交易（execTransaction）的哈希。
  }
tell = Safe 应用里写作 safeTxHash，浏览器里查不到。
prevent = 请复制 Safe 应用里的“交易哈希”，执行之后才会有。
