title = The contract refused it without a reason
why = { $recipient ->
    [nobody] The contract refused it without a reason; the transfer names the empty address as its recipient, which tokens do not allow.
   *[somebody] { $lacks ->
        [coins] The contract refused it without a reason. Too few { $coin } were left in the wallet beside the network fee: with more of them the same step goes through.
        [price] The contract refused it without a reason. It minds the network fee that was offered: without one the same step goes through.
       *[other] The contract refused it and gave no reason, and what we could check from outside does not show one.
    }
}
todo = { $lacks ->
    [coins] Leave more { $coin } in the wallet than the step takes and the fee costs, then repeat it.
    [price] Repeat it with a lower gas price, best at a time when the network asks for less.
   *[other] { $recipient ->
        [nobody] Enter the recipient's address and send again.
       *[somebody] Give the hash and this answer to the support of the app you used: its makers know what the contract asks for.
    }
}
avoid = Do not repeat it unchanged: it would most likely be refused again and cost the fee again.
agent = revert without data. Only probes (balance, allowance, pause, blacklist, value) or a trace can say more.
tell = The explorer shows the transaction as failed, without any words.
prevent = Do not confirm where the wallet warns that the transaction will probably fail.
