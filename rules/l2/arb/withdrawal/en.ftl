title = A withdrawal that is claimed later
money = { $step ->
    [done] This withdrawal was claimed on { $target_network }.
   *[other] What was withdrawn has left { $network } and is not on { $target_network } yet.
  }
why = { $step ->
    [done] Its last step is done: it was paid to the recipient's address there.
    [ready] The waiting time of about 7 days is over, and nobody has claimed it on { $target_network } yet. It does not arrive by itself.
    [waits] Withdrawals from { $network } wait about 7 days{ $timed ->
        [yes] , this one until about { $ready }
       *[no] {""}
      }. Then it must be claimed on { $target_network }; it does not arrive by itself.
   *[unknown] Withdrawals from { $network } wait about 7 days and are then claimed on { $target_network }. Whether it was claimed we could not see.
  }
todo = { $step ->
    [done] Switch your wallet to { $target_network } and look at that address.
    [waits] Wait until then, and claim it in the bridge's app.
   *[other] Open the bridge's app, connect the same wallet, and claim it there; it costs a network fee on { $target_network }.
  }
avoid = Use only the bridge's own site. Nobody can make it faster for a fee.
agent = L2ToL1Tx position { $position } to { $recipient }; outbox: { $step }.
tell = The transaction succeeded, and nothing has come to Ethereum; the bridge's page shows a claim with a date.
prevent = Before you withdraw, plan a week and a network fee on Ethereum, or take a bridge that pays out at once.
