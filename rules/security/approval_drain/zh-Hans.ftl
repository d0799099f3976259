title = 通过授权被转走
money = { $owner } 的代币被另一个账户 { $signer } 转到了 { $recipient }。
why = { $signature ->
    [yes] 同一笔交易里用到了持有人签署的授权：可能是在某个网站上签名时给出去的。
   *[no] { $dated ->
        [yes] 持有人最近一次在 { $given } 授权 { $signer } 动用这种代币。有些服务就是这样收款的，骗子也用这个办法。
       *[no] 持有人以前授权过 { $signer } 动用这种代币。有些服务就是这样收款的，骗子也用这个办法。
      }
  }
todo = 如果 { $owner } 是您的钱包，而您没有同意这笔转账：请先在钱包里取消这种代币的授权，再把剩下的资产转到新钱包。
avoid = 没有人能收费帮您追回，这样承诺的人只会再骗一次。
agent = { $signer } 对 { $owner } 执行 transferFrom，转到 { $recipient }；同笔交易内的授权：{ $signature }；之前的 Approval 日志：{ $given }。机制确定，是否本人同意无法得知。
tell = 代币是用 transferFrom 转走的，签名的是另一个账户。
prevent = 不再用的授权及时取消；不是自己发起的签名请求，一律不签。
