title = 要先取消原来的授权
money = 没有转出资产，授权也没有变，只花掉了手续费。
why = 这个代币的授权额度要先归零才能改，而 { $spender } 还有以前的授权。
todo = 请先在钱包或应用里把给 { $spender } 的授权改成 0，再重新授权。
agent = 对 { $token } 调用 approve({ $wanted })，当时授权额度为 { $allowed }（最小单位）。
tell = 同一个应用已有授权，直接改就失败；以太坊上的 USDT 就是这样。
prevent = 先把旧授权改成 0，上链之后再给新的。
