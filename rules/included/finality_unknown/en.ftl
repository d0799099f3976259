title = { $outcome ->
    [succeeded] It succeeded; how final it is cannot be told
   *[other] It is in a block; how final it is cannot be told
  }
why = { $outcome ->
    [succeeded] The transaction is in a block of { $network } and succeeded, but our node does not say from when on that can no longer change.
   *[other] The transaction is in a block of { $network }, but our node does not say from when on that can no longer change.
  }
todo = After a few minutes a change is very unlikely on most networks. Where much depends on it, look again here later.
