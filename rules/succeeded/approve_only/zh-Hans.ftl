title = { $kind ->
    [revoked] 授权已取消
   *[other] 这只是授权，不是转账
  }
money = 没有转出任何资产，余额和之前一样，只少了手续费。
why = { $kind ->
    [revoked] 这笔交易取消了 { $spender } 动用您代币的授权。
    [known] 这笔交易只是允许 { $spender } 动用您的 { $allowed }，没有转出任何东西。
   *[given] 这笔交易只是允许 { $spender } 动用您的代币，没有转出任何东西。
  }
todo = { $kind ->
    [revoked] 不需要做什么。
   *[other] 如果您是想转账或兑换，还要在应用里做第二步。如果不认识 { $spender }，请在钱包里取消授权。
  }
tell = 浏览器里的方法是 approve，没有任何代币转出。
prevent = 很多应用分两步：先授权，等它上链，再确认第二步。
