title = 转账数量超过了余额
money = { $paid ->
    [yes] 您的币没有转出去，只花掉了 { $fee } 手续费。
   *[no] 您的币没有转出去。
}
why = { $figures ->
    [known] { $when ->
        [now] { $whose ->
            [other] 扣款地址 { $holder }
           *[own] 钱包
        }里有 { $have }，而这笔要转 { $want }，差 { $short }。
       *[then] 交易时{ $whose ->
            [other] 扣款地址 { $holder }
           *[own] 钱包
        }里有 { $have }，而这笔要转 { $want }，差 { $short }。
    }
   *[unknown] 这笔要转的代币数量，超过了{ $whose ->
        [other] 扣款地址 { $holder } 
       *[own] 钱包
    }当时的余额。
}
todo = { $today ->
    [enough] 后来又有转入，现在余额够了，可以再转一次。
   *[unknown] { $figures ->
    [known] { $any ->
        [no] 先把币补足再转，或者查一查币在哪个网络上。
       *[yes] 把数量改成 { $have } 以内再转，或者先补足差额。
    }
   *[unknown] 请先看看{ $whose ->
        [other] 那个地址
       *[own] 钱包
    }里这种代币有多少，转账数量不要超过它。
   }
}
avoid = { $today ->
    [enough] 先看看后来是不是已经补转过，避免转两次。
   *[unknown] 不要原样再试：又会被拒绝，还要再花一次手续费。
}
agent = 代币 { $token }，持有地址 { $holder }：余额 { $have_raw }，要转 { $want_raw }（最小单位）。{ $tried ->
    [given] 用 state override 补上这一项后重放，可以成功。
    [no_overrides] 节点不支持 state override，没能补上这一项重放来确认。
   *[not] {""}
}
action-lower_amount = { $figures ->
    [known] { $any ->
        [no] 先把币转进钱包，再来转出。
       *[yes] 按 { $have } 以内的数量来转。
    }
   *[unknown] 按钱包里实际有的数量来转。
}
ruled-out = 不是余额不够：{ $whose ->
    [other] 扣款地址 { $holder }
   *[own] 钱包
}当时有 { $have }，这笔只转 { $want }。
tell = 在浏览器里看您地址的这种币：余额比要转的少。
prevent = 用“全部”按钮；有些币转账时自己还会扣一部分，也要算进去。
