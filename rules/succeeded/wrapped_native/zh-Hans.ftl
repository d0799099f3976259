title = 您拿到的是包装币
money = 您的钱包收到了 { $got }。
why = { $how ->
    [wrapped] 这笔交易把您的 { $symbol } 按一比一换成了代币：{ $got }。钱包会把它和 { $symbol } 分开显示。
   *[swapped] 这笔交易付给您的是 { $got }，它与 { $symbol } 等值，但属于代币，钱包会分开显示。
  }
todo = 看不到的话，请在钱包里添加这个代币。想换回 { $symbol }，在您用的应用里选“解包”（unwrap）或兑换即可，需要一点手续费。
agent = 包装合约自身的日志显示 { $got }，可用 withdraw(uint256) 一比一赎回。
tell = 浏览器里，有一笔包装币（例如 WETH）转到您的地址。
prevent = 这不是出错；想要原来的币，在应用里选“解包”（unwrap）。
