title = 小费比别人低
why = 它给的小费是每 Gas { $tip }，别人几乎都给 { $usual } 以上，区块又很满，所以要排队等。
todo = { $speed ->
    [yes] 可以再等等，也可以在钱包里点“加速”，把价格提到 { $price } 以上，小费 { $enough }。
   *[no] 请等区块空一些，再来这里查一次。
}
avoid = 不要另外再转一笔：原来那笔随时可能成功，会变成转两次。
agent = 可给小费 { $tip }，其他交易的 p10 为 { $usual }，区块超过 90 % 满。替换交易的最高价要到 { $price }、小费要到 { $enough }，两项都要提高。
action-speed_up = 在钱包里点“加速”，每 Gas 出价 { $price } 以上，小费 { $enough } 以上。
action-wait = 等区块空一些，它会自动上链。
