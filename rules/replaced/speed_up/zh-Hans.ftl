title = 已提高手续费重发
why = { $by_word ->
    [yes] 如果您给的付款地址和序号确实属于这笔交易：
   *[no] {""}
}这笔交易已被同一序号（{ $nonce }）、内容相同、出价更高的一笔替换，替换的那一笔{ $ended ->
    [succeeded] 已经成功。
    [failed] 已上链，但失败了。
   *[unknown] 已上链。
}
todo = { $ended ->
    [succeeded] 不需要做什么。请用新的哈希查看：{ $hash }。
   *[unknown] 请用新的哈希查看结果：{ $hash }。
}
avoid = { $ended ->
    [failed] {""}
   *[succeeded] 不要再转一次，这笔钱已经转过了。
}
agent = 序号 { $nonce } 由 { $hash } 使用（收款方、金额、数据相同；{ $ended }）。所查的哈希不会再执行。
tell = 钱包记录里有第二笔，收款方和金额相同，矿工费更高。
prevent = 这不是出错。请记下新的那笔的哈希，以它为准。
