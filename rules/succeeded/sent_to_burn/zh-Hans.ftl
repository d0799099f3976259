title = 转到了没有人能用的地址
money = { $has_amount ->
    [yes] { $amount } 转到了 { $recipient }，没有人能动用这个地址。
   *[no] 资产转到了 { $recipient }，没有人能动用这个地址。
}
why = 这个地址没有密钥，转进去的资产等于销毁。
todo = 没有办法取回。下次转账前，请从收款方那里复制地址，并完整核对。
avoid = 不要付钱给自称能追回的人。
