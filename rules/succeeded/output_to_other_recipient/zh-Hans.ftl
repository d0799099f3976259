title = { $how ->
    [sent] 转到了别的地址
   *[swap] 兑换所得付到了别的地址
  }
money = { $how ->
    [sent] { $told ->
        [plain] 这笔转到了 { $recipient }，不是 { $named }。
       *[other] { $amount } 转到了 { $recipient }，不是 { $named }。
    }
   *[swap] { $told ->
        [plain] 兑换所得到了 { $recipient }，不在付款的钱包里。
       *[other] { $amount } 到了 { $recipient }，不在付款的钱包里。
    }
  }
why = { $how ->
    [sent] 交易里写明由 { $recipient } 收款，您在这里填的 { $named } 没有出现在这笔交易里。要么这是另一笔转账的哈希，要么转账时填了别的地址。
   *[swap] { $sender } 签名的这次兑换写明由 { $recipient } 收款，合约就付到了那里。
  }
todo = { $how ->
    [sent] 请先在钱包记录里确认这是不是您要查的那一笔。如果是，请把两个地址从头到尾对一遍：只有 { $recipient } 的主人能退回。
   *[swap] 请先看 { $recipient } 是不是您自己的另一个钱包或账户，是的话币就在那里。如果不认识这个地址，只有它的主人能退回：请联系您用的应用，弄清楚之前不要再在那里兑换。
  }
avoid = 不要付钱给承诺能追回的人。
action-find_hash_in_wallet = 在钱包记录里确认这是不是您要查的那一笔。
agent = { $how ->
    [sent] 链上记录的收款方是 { $recipient }；提问时给出的收款方 { $named } 没有参与这笔交易。
   *[swap] 签名者 { $sender }，调用数据中的收款方 { $recipient }，日志里有付给它的代币转账。地址归谁，链上看不出。
  }
tell = 浏览器的转移记录里，最后一条到了别人的地址。
prevent = 确认之前看应用里有没有“收款地址”一栏，保持为自己的地址。
