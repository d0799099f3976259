title = 已到账，钱包可能没显示
why = 代币合约显示 { $recipient } 现在持有这笔代币。钱包里看不到，只是还没有添加这个代币。
todo = 请在那个钱包里选择{ $network }网络，用合约地址添加代币：{ $contract }。
agent = { $contract } 的 balanceOf({ $recipient }) 不少于转账数量。
tell = 浏览器里，收款地址已经有这种币，只是钱包列表里没显示。
prevent = 收款之前，先在钱包里按合约地址添加这种币。
