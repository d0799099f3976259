title = 要先取消原来的授权
money = 没有转出资产，授权也没有变，只花掉了手续费。
why = 这个代币的授权额度要先归零才能改，而 { $spender } 还有以前的授权。
todo = 请先在钱包或应用里把给 { $spender } 的授权改成 0，再重新授权。
agent = 对 { $token } 调用 approve({ $wanted })，当时授权额度为 { $allowed }（最小单位）。
