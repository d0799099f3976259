title = 投票数减少了
why = { $left ->
    [some] 解除质押后只剩 { $possible } TRX 可以投票，网络因此把您的票减到 { $votes }。
   *[none] 解除质押时，您投出的票也一并收回了：每质押 1 TRX 才有一票。
}
todo = 如果还想拿投票奖励，请用仍在质押的部分重新投票。
agent = 目前票数 { $votes }，质押 { $possible } TRX。
tell = 钱包里的票数比以前少，也不再有奖励。
prevent = 解除质押后看一下票数，用剩余部分重新投票。
