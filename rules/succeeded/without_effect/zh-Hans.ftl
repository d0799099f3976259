title = 显示成功，但什么也没转
money = { $has_amount ->
    [no] 代币没有转出去，只花掉了手续费。
   *[other] { $amount } 没有转出去，只花掉了手续费。
  }
why = { $absent ->
    [yes] 在{ $network }上，{ $contract } 这个地址没有代币合约，所以这次调用什么也没做。
   *[no] 代币合约 { $contract } 没有报错，但拒绝了这笔转账，什么也没转。
  }
todo = { $absent ->
    [yes] 请在应用里确认这个代币在哪个网络上，再到那个网络去转。
   *[no] 请问代币的发行方为什么拒绝，链上看不出原因。
  }
avoid = 不要原样再转，否则会再花一次手续费。
agent = 回执成功，但没有 { $contract } 的 Transfer 日志。
tell = 浏览器显示成功，但没有任何代币转移记录。
prevent = 不熟悉的代币，先用小额试。
