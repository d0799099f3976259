title = Fewer votes than before
why = { $left ->
    [some] Unstaking leaves { $possible } TRX to vote with, so the network cut your votes to { $votes }.
   *[none] Unstaking took the votes with it that you had given: there is one vote for each staked TRX.
}
todo = If you want the rewards of voting, vote again with what is still staked.
agent = votes today { $votes }, staked { $possible } TRX.
tell = The wallet shows fewer votes than before, and no rewards come in.
prevent = After unstaking, look at your votes, and vote again with what is left.
