title = 解除质押的 TRX 可以提取了
money = 您的 { $stake } 仍在自己的账户里。
why = 等待期在 { $until } 已经结束，但还没有提取，这一步要自己做。
todo = 请在钱包里点“提取”（已解除质押的 TRX），只需要带宽。
agent = { $stake }，{ $until } 起可提取（unfrozenV2）。
tell = 等待期已过，钱包里出现“提取”按钮。
prevent = 记下到期的日子去点“提取”，晚一点也不会少。
