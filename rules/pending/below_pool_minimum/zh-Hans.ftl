title = 小费低于网络的下限
why = 它给的小费是每 Gas { $tip }，而 { $network } 的节点一般不收低于 { $least } 的交易，所以大多数节点不会转发它。
todo = { $speed ->
    [yes] 请在钱包里点“加速”，把价格提到 { $price } 以上，小费 { $enough } 以上。
   *[no] 请过几分钟再来这里查一次。
}
avoid = 不要另外再转一笔：原来那笔还可能成功，会变成转两次。
agent = 小费 { $tip }，节点通常的下限 { $least }。替换交易的最高价要到 { $price }、小费要到 { $enough }，两项都要提高。
action-speed_up = 在钱包里点“加速”，每 Gas 出价 { $price } 以上，小费 { $enough } 以上。
