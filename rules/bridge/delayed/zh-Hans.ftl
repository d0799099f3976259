title = 跨链比平时慢
money = { $how ->
    [paid_back] 这笔资产没有在{ $target_network }上付出，应当已退回{ $network }上的付款地址；我们没有核对退款。
   *[other] { $carries ->
        [yes] 资产在{ $age }前离开{ $network }，还没有到{ $target_network }。
       *[no] 一条消息在{ $age }前离开{ $network }，还没有到{ $target_network }。是否带有资产，以应用页面为准。
      }
  }
why = { $how ->
    [refund] 在规定时间内没有人在{ $target_network }上付出，{ $bridge } 会在{ $network }上退回，需要几个小时。
    [paid_back] 在规定时间内没有人在{ $target_network }上付出。{ $bridge } 一般几小时内在{ $network }上退回，而这笔已过去{ $age }。
   *[delayed] { $named ->
        [yes] { $bridge } 还没有在{ $target_network }上送达
       *[no] { $target_network }上还没有出现
      }。一般只要几分钟，之后仍会送达。
  }
todo = { $how ->
    [refund] 几小时后请在{ $network }的钱包里查看。一天后还没退回，请带上这个哈希联系 { $bridge } 的客服。
    [paid_back] 请在{ $network }的钱包记录里找这笔退款。找不到的话，请带上这个哈希联系 { $bridge } 的客服。
   *[delayed] 一刻钟后再查。如果还没到，请带上这个哈希问跨链桥的客服。
  }
avoid = 不要再转一次，也不要付钱请人加快。
agent = { $named ->
    [yes] { $bridge } { $hash }
   *[no] 存入对应的交易 { $hash }
  } 在{ $age }后仍未在{ $target_network }上完成（{ $how }）。
tell = 已经超过跨链桥页面写的一般用时，第二个网络上还没有。
prevent = 要用钱之前早一点跨链，并保存好第一笔交易的哈希。
