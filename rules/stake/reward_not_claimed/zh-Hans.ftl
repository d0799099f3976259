title = 有奖励还没领取
money = 没有少任何东西：有 { $reward } 的投票奖励可以领取。
why = 投票到现在已有 { $reward } 奖励；奖励不会自动到账，需要领取。
todo = { $when ->
    [later] 请在 { $free } 之后到钱包里领取：24 小时只能领一次。
   *[now] 请在钱包里点“领取奖励”。24 小时只能领一次。
}
agent = getReward 为 { $reward }；可领取时间 { $free }（latest_withdraw_time 加 24 小时）。
tell = 钱包显示有奖励，但余额里没有。
prevent = 隔一段时间领取一次即可，晚领不会损失。
