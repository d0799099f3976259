title = The contract stopped by a fault
why = The contract came to a stop by a fault of its own ({ $fault ->
    [jump] it jumped to a place that does not exist
    [stack] its work stack ran over or empty
    [write] it tried to change something it may only read
    [data] it read a result that was not there
    [size] the new contract is too large
    [code] the new contract's code is not allowed
    [depth] too many calls inside one another
    [precompile] a built-in function refused its input
    [memory] it asked for too much memory
    [burnt] a step inside failed and took all energy there was
   *[other] the network's machine stopped it
}); it is nothing that you set in your wallet.
todo = Give the hash and this answer to the support of the app you used: only its makers can correct it.
avoid = Do not repeat it unchanged: it would fail again and take the whole fee again.
agent = halt: { $fault }. The node says: "{ $said }".
tell = The explorer names a fault of the network's machine, such as “bad jump” or “stack overflow”.
prevent = Nothing you set in the wallet causes this; do not repeat it unchanged.
