title = Final
money = { $moved ->
    [no] The transaction went through.
   *[yes] {""}
}
why = It is in a block that is final and cannot be undone.
todo = Nothing needs to be done.
agent = block { $block }, final up to { $final_head }.
