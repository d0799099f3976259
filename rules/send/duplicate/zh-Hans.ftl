title = 波场节点已经见过这笔交易
money = { $checked ->
        [unseen] 目前还看不到资产的去向：要查的网络没有给出可用的回应。
       *[other] 波场节点说已经见过这笔交易；如果它还没有上链，资产就还在您的钱包里。
    }
why = 它可能已经上链，可能在等待，也可能之前提交过{ $checked ->
        [absent] ；我们查的网络上还没有它，所以不能确认已经成功。
       *[other] 。
    }
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] { $checked ->
            [absent] 请一分钟后再查。波场交易有效期一般是签名后一分钟，最长 24 小时；到期还没有上链，就永远不会执行了。
           *[other] 请把它的哈希（TxID）贴到这里，看看是否到账。
        }
    }
avoid = 在那之前不要再转一次，否则可能付两次。
agent = DUP_TRANSACTION_ERROR：该节点已知（区块、交易池或 id 缓存）。原文：“{ $text }”
action-look_again = 一两分钟后在这里再查一次。
tell = 提示 DUP_TRANSACTION。
prevent = “发送”点一次就好，再点之前先到浏览器查一下。
