title = The contract stopped at an impossible step
why = The contract stopped because { $meaning ->
    [token] a figure went below zero or too high; in a token transfer that usually means more than is held or allowed
    [assert] a check that must always hold did not
    [overflow] a figure in it went below zero or too high
    [division] it had to divide by zero
    [enum] it was given a choice that does not exist
    [storage] its stored data are damaged
    [pop] it took something from an empty list
    [index] it asked for a place in a list that does not exist
    [memory] it asked for too much memory
    [function] it called a function that is not set
   *[other] an inner check failed
}.
todo = { $meaning ->
    [token] Compare the amount with what the wallet holds and try a smaller one; if it is enough, ask the support of the app you used.
   *[other] Give the hash and this answer to the support of the app you used: its makers can see what led to it.
}
avoid = Do not repeat it unchanged: it would most likely fail again and cost the fee again.
agent = revert with Panic({ $panic_code }).
tell = The explorer shows “Panic” with a number, such as 0x11 for an overflow.
prevent = Try a smaller amount, and report it to the app: it should have checked before.
