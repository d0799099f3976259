title = 兑换所得付到了别的地址
money = { $told ->
    [plain] 兑换所得到了 { $recipient }，不在付款的钱包里。
   *[other] { $amount } 到了 { $recipient }，不在付款的钱包里。
  }
why = { $sender } 签名的这次兑换写明由 { $recipient } 收款，合约就付到了那里。
todo = 请先看 { $recipient } 是不是您自己的另一个钱包或账户，是的话币就在那里。如果不认识这个地址，只有它的主人能退回：请联系您用的应用，弄清楚之前不要再在那里兑换。
avoid = 不要付钱给承诺能追回的人。
agent = 签名者 { $sender }，调用数据中的收款方 { $recipient }，日志里有付给它的代币转账。地址归谁，链上看不出。
