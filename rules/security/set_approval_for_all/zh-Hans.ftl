title = 别人可以拿走您的 NFT
money = 目前还没有被转走。但从现在起，{ $spender } 可以拿走这个钱包里合集 { $collection } 的全部 NFT。
why = 这个授权覆盖整个合集，而 { $spender } 是一个普通账户，不是交易市场的合约；正规的市场不会这样要求。
todo = 请马上在钱包里取消这个授权。如果不是您本意，请把这些 NFT 转到新钱包。
avoid = 不要再在那个网站上确认任何操作。
agent = { $collection } 上的 ApprovalForAll(true) 给了 { $spender }，该地址没有代码。
tell = 浏览器里的方法是 setApprovalForAll，参数是 true。
prevent = 只给认识的市场，卖完就取消。
