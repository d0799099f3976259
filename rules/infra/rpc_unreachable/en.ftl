money = We cannot see this transfer at the moment, so we cannot say yet where the money is.
title = We cannot see this right now
why = { $demo ->
    [yes] This is the demo: it knows only its own samples and asks no node, so it cannot look up any other hash.
   *[no] { $count ->
        [none] No network could be asked, so we cannot see this transaction.
        [one] We cannot reach the nodes of { $silent_network } at the moment, so we cannot see this transaction.
        [all] None of the { $asked } networks we asked gave an answer, so we cannot see this transaction.
       *[many] { $number } of { $asked } networks did not answer, and the others do not know this transaction, so we cannot say where it is.
    } That does not mean that it failed or is lost.
  }
todo = { $demo ->
    [yes] Try one of the samples on the start page, or start txdiag without the demo.
   *[no] Do not send it again; look again in a minute.
  }
unknown = Not reachable, so not checked: { $what }.
tell = Look for the same hash in an explorer of the network: where it shows the transaction, only our connection failed.
prevent = You cannot avoid this. Do not send again because of it; look here again in a minute.
