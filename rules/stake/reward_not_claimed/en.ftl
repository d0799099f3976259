title = A reward is waiting
money = Nothing is missing: { $reward } of voting rewards are yours to claim.
why = Voting has earned { $reward } so far; rewards do not come by themselves, they are claimed.
todo = { $when ->
    [later] Claim it in your wallet after { $free }: that is possible once in 24 hours.
   *[now] Press "Claim rewards" in your wallet. It is possible once in 24 hours.
}
agent = getReward { $reward }; claimable from { $free } (latest_withdraw_time and 24 hours).
tell = The wallet shows a reward that does not reach the balance.
prevent = Claim rewards from time to time; nothing is lost by being late.
