title = Not all nodes know it
why = { $old ->
    [yes] One node knows this transaction and another does not, though it has waited for { $waited }, so it was not passed on.
   *[no] One node knows this transaction and another does not, so it has not been passed on yet.
}
todo = Look again here in about a minute. If it still waits then, open it in your wallet: many wallets send the same transaction out again by themselves.
avoid = Do not make a new transfer meanwhile: you could pay twice.
agent = endpoints of the network disagree on this pending hash{ $old ->
    [yes] , waiting { $waited }
   *[no] {""}
}. Rebroadcasting the same signed bytes is harmless.
tell = One explorer shows it as pending, others do not know it.
prevent = Send it once more from the wallet unchanged (“rebroadcast”), or choose another node (RPC) there.
