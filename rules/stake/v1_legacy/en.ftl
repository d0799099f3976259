title = A stake of the old kind
money = The TRX are yours.
why = { $step ->
    [release] This released TRX that were staked in the old way (Stake 1.0): they are free at once, without the days of waiting of Stake 2.0.
   *[stake] This staked TRX in the old way (Stake 1.0), which is closed for new stakes by now.
  }
todo = Look for old stakes in your wallet under "Stake 1.0": they are released there, apart from the new ones.
agent = Stake 1.0 contract ({ $step }).
