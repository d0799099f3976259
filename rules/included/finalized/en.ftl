title = Final
money = { $moved ->
    [no] The transaction went through.
   *[yes] {""}
}
why = It is in a block that is final and cannot be undone.
todo = Nothing needs to be done.
agent = block { $block }, final up to { $final_head }.
tell = The explorer shows it as finalized (Tron: confirmed by 19 or more representatives).
prevent = Nothing went wrong, and nothing can change it any more.
