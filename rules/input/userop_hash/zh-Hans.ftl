title = 这是用户操作的哈希，不是交易哈希
why = { $found ->
    [yes] 这是用户操作（UserOp）的哈希，是智能账户 { $account } 的请求。它在{ $network }上由交易 { $transaction } 执行{ $success ->
        [yes] ，已成功。
       *[no] ，但在里面失败了。
      }
   *[no] 我们查的网络里没有这个哈希的交易。按您的描述，它可能是智能账户的用户操作（UserOp）的哈希，和链上的交易哈希不是同一个。
  }
todo = { $found ->
    [yes] 请用那笔交易的哈希再查一次，就能看到资产在哪里。
   *[no] 请在钱包或您看到它的浏览器里打开这次操作，复制那里显示的交易哈希，再用它来查。
  }
agent = { $found ->
    [yes] { $network }的 { $transaction } 中有 { $account } 的 UserOperationEvent，成功：{ $success }。请继续查那个哈希。
   *[no] 仅为可能：描述提到用户操作，且没有节点有此哈希的交易。请用户提供打包交易（handleOps）的哈希。
  }
tell = 这是智能账户的钱包给的，普通浏览器里查不到。
prevent = 请在钱包的操作详情里复制交易哈希，不是操作的哈希。
