title = 新出的价不够替换原来那笔
money = { $checked ->
        [unseen] 目前还看不到资产的去向：要查的网络没有给出可用的回应。
       *[other] { $variant ->
            [future] 从这条消息看，您的资产还没有转出去。
           *[other] 您的资产还在钱包里，同一序号的第一笔转账还在等待。
        }
    }
why = { $variant ->
        [future] 节点已满，而这笔交易前面还缺序号，不能挤掉别人正在等待的交易。
       *[other] 同一序号的交易已经在等待，新的一笔至少要高出 { $bump }% 才能替换它{ $figures ->
            [yes] ；这一笔出价 { $offered }，原来那笔是 { $queued }
           *[other] {""}
        }。
    }
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] { $variant ->
            [future] 请先在钱包里找到最早那笔等待的交易，用“加速”让它完成，之后再轮到这一笔。如果钱包给出了哈希，请在这里查。
           *[other] 可以等原来那笔成功，也可以在钱包里点“加速”，把最高价和小费都比原来提高至少 { $bump }%。
        }
    }
avoid = 不要另外再转一笔，否则可能付两次。
agent = 该交易池里有同 nonce 的交易；maxFeePerGas 和 maxPriorityFeePerGas 都要提高。原文：“{ $text }”
action-wait = 或者等原来那笔成功。
action-speed_up = 在钱包里点“加速”，把最高价和小费都比原来提高至少 { $bump }%。
tell = 钱包提示 replacement transaction underpriced。
prevent = 加速或取消时，两项费率都要提高一成以上，用钱包自带的按钮会自动算好。
