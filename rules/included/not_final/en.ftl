title = In a block, not final yet
money = { $moved ->
    [known] The { $amount } went to { $address }.
    [failed] Only a network fee was taken; nothing else moved.
    [unknown] Where the money is cannot be said yet.
   *[call] The transaction went through.
}
why = { $level ->
    [safe] The network has already confirmed its block once, and that hardly ever changes; it is not final yet.
   *[unsafe] It is in one of the newest blocks, and those can still change.
}
todo = Nothing needs to be done. It is usually final in { $wait }.
agent = block { $block }, final up to { $final_head }, confirmations { $confirmations }, level { $level }.
tell = The explorer shows the transaction in a block that is not final yet.
prevent = Nothing went wrong. Hand over goods for it only when it is final.
