title = On its way to the other network
money = { $carries ->
    [yes] What was sent left { $network } { $age } ago and is not done on { $target_network } yet.
   *[no] A message left { $network } { $age } ago and is not done on { $target_network } yet. Whether money goes with it, the app tells.
  }
why = The transaction handed it to { $bridge }, which carries it to { $target_network }; that takes from a minute to half an hour.
todo = Nothing needs to be done. Look again here in a few minutes, with the same hash.
avoid = Do not send it a second time meanwhile.
agent = { $bridge } { $id } to { $target_network } ({ $contract }): not settled there, age { $age }.
tell = The explorer of the first network shows success, and the bridge's own page shows the transfer as under way.
prevent = Look at the bridge's page how long it usually takes, and keep the hash of the first transaction.
