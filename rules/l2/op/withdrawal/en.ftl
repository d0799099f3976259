title = A withdrawal in three steps
money = { $step ->
    [done] This withdrawal was paid out on { $target_network }.
   *[other] What was withdrawn has left { $network } and is not on { $target_network } yet.
  }
why = { $step ->
    [done] All three steps are done: it was paid to the recipient's address there.
    [ready] It was proved on { $target_network }, and the waiting time of about 7 days is over; only the last step is missing.
    [proven] It was proved on { $target_network }; from then on about 7 days must pass{ $timed ->
        [yes] , until { $ready }
       *[no] {""}
      }, and then it must be finalized there.
    [started] This is the first of three steps. It must still be proved on { $target_network }, then about 7 days must pass, and then it must be finalized there.
   *[unknown] This is the first of three steps: then it must be proved on { $target_network }, about 7 days pass, and it must be finalized there. How far it is we could not see.
  }
todo = { $step ->
    [done] Switch your wallet to { $target_network } and look at that address.
    [proven] Wait until then, and finalize it in the bridge's app.
    [ready] Open the bridge's app and finalize the withdrawal; it costs a network fee on { $target_network }.
   *[other] Open the bridge's app, connect the same wallet, and do the next step there; it costs a network fee on { $target_network }.
  }
avoid = Use only the bridge's own site. Nobody can make it faster for a fee.
agent = MessagePassed { $withdrawal }; portal state { $step }{ $timed ->
    [yes] , matures { $ready }
   *[no] {""}
  }. The 7 days run from proving, not from this transaction.
tell = The transaction succeeded days ago, and nothing has come to Ethereum; the bridge's page lists a withdrawal that asks for a next step.
prevent = Before you withdraw, plan a week and two more network fees on Ethereum, or take a bridge that pays out at once.
