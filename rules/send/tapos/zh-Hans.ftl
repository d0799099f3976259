title = 交易做得太早，或者不是这个网络的
money = { $checked ->
        [unseen] 目前还看不到资产的去向：要查的网络没有给出可用的回应。
       *[other] 您钱包里的资产没有转出去，也没有收手续费。
    }
why = 节点没有接收：它引用的区块节点不认识，说明交易做得太早，或者是为另一个波场网络（例如测试网）做的。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 请确认钱包在波场主网，重新发起转账，并马上确认。
    }
agent = TAPOS：ref_block 不在最近 65,536 个区块内，或属于另一条链。原文：“{ $text }”
tell = 提示 TAPOS_ERROR。
prevent = 马上确认，并检查网络选对了没有（主网、Nile、Shasta）。
