title = 已最终确认
money = { $moved ->
    [no] 这笔交易已经执行成功。
   *[yes] {""}
}
why = 它所在的区块已最终确认，不会再变。
todo = 不需要做什么。
agent = 区块 { $block }，已最终确认到 { $final_head }。
tell = 浏览器显示已最终确认（波场上由 19 个以上超级代表确认）。
prevent = 这不是出错，也不会再变。
