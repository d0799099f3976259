title = 钱包升级没有生效
money = 没有损失：交易已经上链，只是其中的授权被跳过了。
why = { $reason ->
    [network] 账户 { $account } 本来要启用 { $contract } 的代码，但这个授权是给另一条网络签的，所以被节点跳过了。
    [number] 账户 { $account } 本来要启用 { $contract } 的代码，但授权里写的序号是 { $wanted }，账户当时是 { $number }，对不上，所以被节点跳过了。
   *[unknown] 账户 { $account } 本来要启用 { $contract } 的代码，但授权不符合要求，所以被节点跳过了。
  }
todo = 等这个账户的其他交易都完成后，请在钱包里重新开启智能账户。
agent = { $account } 对 { $contract } 的 EIP-7702 授权被跳过（原因：{ $reason }，授权序号 { $wanted }，账户序号 { $number }）。
