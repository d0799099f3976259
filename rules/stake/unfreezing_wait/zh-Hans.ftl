title = 质押的 TRX 正在解除
money = 您的 { $stake } 仍在自己的账户里。
why = 解除质押已经成功，但要等一段时间才能动用：这笔到 { $until } 可以提取。
todo = 到时在钱包里点“提取”，它不会自动到账。
agent = { $stake }，{ $until } 起可提取（unfrozenV2）。
tell = 钱包显示 TRX 正在解除质押，并写着 14 天到期的日期。
prevent = 要用 TRX 的话，提前 14 天解除质押。
