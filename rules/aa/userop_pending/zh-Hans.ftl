title = 智能账户的操作在等待
money = 智能账户 { $account } 里的资产还没有转出。
why = 这是用户操作（UserOp）的哈希。{ $network }上的打包服务还留着这个操作，没有放进交易。
todo = 过几分钟再查。如果还在等，请从钱包里用更高的费用重新发送，同一序号会替换旧的。
agent = { $network }上 eth_getUserOperationByHash 有此操作，但没有 transactionHash，账户 { $account }。常见原因：费用太低、代付签名过期、缺前面的序号，这里看不到。
tell = 钱包显示操作在等待，浏览器里查不到这个哈希的交易。
prevent = 费用让钱包自动设置，一个操作完成后再做下一个。
