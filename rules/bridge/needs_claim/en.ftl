title = It waits on the other network
money = { $carries ->
    [yes] What was sent has reached { $target_network } and waits there to be run.
   *[no] A message has reached { $target_network } and waits there to be run. Whether money goes with it, the app tells.
  }
why = The message over { $bridge } was verified on { $target_network }, but its last step was not run: it failed there, or too little was paid for it.
todo = Open the message in { $bridge }'s explorer by this hash and run it there, or ask the app that you used to do so. It costs a network fee on { $target_network }.
avoid = Do not send it a second time, and pay nobody who promises to free it.
agent = { $bridge } { $id }: inboundPayloadHash on { $target_network } is set, not executed { $age } after sending. lzReceive can be called by anybody.
tell = The bridge's page shows a button such as “Claim” for the transfer.
prevent = Keep a little coin for fees on the second network, too; many bridges need one last step there.
