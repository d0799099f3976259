title = 您看的列表可能还没更新
why = { $fresh ->
    [yes] { $holder_network }的区块里已经有这笔交易（{ $age }前），浏览器或钱包没显示，很可能是它的列表还没更新。
   *[no] { $holder_network }的区块里已经有这笔交易（{ $age }前）。浏览器没显示，可能是列表没更新，也可能看的是别的网络，目前还不能确定。
}
todo = 请在{ $holder_network }的浏览器里直接打开这个哈希，不要只看地址的列表；半小时后再看一次。
agent = { $holder_network }上有收据，区块在{ $age }前。“没显示”是用户所说，没有查询浏览器。
