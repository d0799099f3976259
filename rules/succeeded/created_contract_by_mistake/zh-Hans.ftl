title = 没有填收款地址
money = { $amount } 在 { $contract }，没有人能动用。
why = 收款地址是空的，网络就把这笔付款做成了一个空合约。它没有代码，永远转不出任何东西。
todo = 这笔钱无法取回。请告诉那个允许不填收款地址的钱包或程序的开发者。
avoid = 不要付钱给承诺能追回的人。
agent = to 为空，data 为空，value > 0：合约 { $contract } 没有代码。
