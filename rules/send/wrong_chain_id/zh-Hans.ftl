title = 签名用的是另一个网络
money = { $checked ->
        [unseen] 目前还看不到资产的去向：要查的网络没有给出可用的回应。
       *[other] 在这个网络上，您的资产没有转出去。
    }
why = 节点没有接收：{ $figures ->
        [yes] 签名用的是链 ID { $chain_signed } 的网络，而节点属于链 ID { $chain_expected }
       *[other] 签名用的网络和节点的网络不一样
    }。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 请在钱包里选对要用的网络，检查它的链 ID 和节点地址（RPC），再转一次。
    }
agent = 链 ID 不符；签名只在它自己的链上有效。原文：“{ $text }”
tell = 提示 invalid chain id 或 invalid sender。
prevent = 把钱包网络设置里的链 ID，和该网络官方页面上的对照一遍。
