title = 收款方收 { $coin } 时 Gas 不够
why = 您用的合约只给 { $recipient } { $stipend } Gas 来收 { $coin }；这个地址是合约，需要更多，整步操作因此撤销。
todo = 请改用普通钱包地址收款，不要用智能钱包。也请把这个哈希发给应用的客服：只有它的合约能改。
avoid = 不要调高 Gas 上限再试：合约每次都只给 { $stipend }，手续费还会再花一次。
agent = { $payer } 用 transfer()/send() 付款：{ $stipend } gas；{ $recipient } 用尽（trace）。
tell = 应用付款的地址是一个合约（智能账户或 Safe），付款失败。
prevent = 让应用付到普通钱包，或者请它换一种付款方式。
