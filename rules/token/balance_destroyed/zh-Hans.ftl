title = 发行方销毁了被冻结的余额
money = 被冻结地址里的 { $destroyed } 已被销毁，在{ $network }上无法恢复。
why = 代币发行方此前已冻结该地址，这笔交易把里面的 { $destroyed } 清除了。
todo = 如果是您的地址，只有发行方能说明原因，请带上这个哈希联系发行方。不要付钱给自称能找回的人。
agent = DestroyedBlackFunds，{ $destroyed }，由登记的代币合约本身记录。发行方可能另行补发，但链上无法撤回。
tell = 浏览器里有发行方的 DestroyedBlackFunds 事件。
prevent = 只和认识的人、可靠的平台收付。
