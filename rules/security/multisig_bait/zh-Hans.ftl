title = 转进了由别人控制的账户
money = { $amount } 转到了 { $recipient }，只有 { $holder } 能动用里面的资产。
why = 这很像一个陷阱：用这个账户自己的密钥或助记词，什么也转不出来。另有 { $victims } 人也转进过小额 TRX，都在一分钟内转到了 { $taker }。
todo = 如果这个账户的助记词是别人给您的，请放弃：里面显示的资产取不出来。并确认您自己的钱包没有用这份助记词。
avoid = 不要再往里转任何东西，包括手续费；也不要付钱给自称能解锁的人。
agent = { $recipient }：owner 权限不含自身密钥，由 { $holder } 持有；{ $victims } 个不同付款方的小额 TRX 在 60 秒内全部转往 { $taker }。控制权确定，意图很可能。
action-report_theft_fast = 请带上这个哈希报警；这笔钱无法撤回。
