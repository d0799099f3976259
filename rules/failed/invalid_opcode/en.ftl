title = The contract stopped itself
why = The contract ran into an instruction that is not valid, which stops everything and takes the whole fee allowance. { $what ->
    [token] Older tokens do that when more is to be moved than is held or allowed.
   *[other] Older contracts do that when a check fails.
}
todo = { $what ->
    [token] Compare the amount with what the wallet holds; if it is enough, give this answer to the support of the app you used.
   *[other] Give this answer to the support of the app you used: only they can see what the contract wanted.
}
avoid = Do not repeat it unchanged: it would take the whole fee again, however large.
agent = halt: invalid opcode, { $family ->
    [tron] receipt result ILLEGAL_OPERATION.
   *[evm] with its own and with more gas. Not out of gas.
}
tell = The explorer says “invalid opcode”, and all gas was used.
prevent = Do not repeat it unchanged; old contracts stop like this where a condition is not met.
