title = The bridge takes longer than usual
money = { $how ->
    [paid_back] What was sent was not paid out on { $target_network }. It must be on { $network } again, at the address that sent it; we have not looked.
   *[other] { $carries ->
        [yes] What was sent left { $network } { $age } ago and is not on { $target_network }.
       *[no] A message left { $network } { $age } ago and is not on { $target_network }. Whether money goes with it, the app tells.
      }
  }
why = { $how ->
    [refund] Nobody filled it on { $target_network } in time, so { $bridge } pays it back on { $network }, which takes some hours.
    [paid_back] Nobody filled it on { $target_network } in time. { $bridge } pays such deposits back on { $network } within some hours, and that was { $age } ago.
   *[delayed] { $named ->
        [yes] { $bridge } has not delivered it on { $target_network } yet
       *[no] { $target_network } does not show it yet
      }; mostly it takes minutes, and it is still to be delivered.
  }
todo = { $how ->
    [refund] Look at your wallet on { $network } in a few hours. If nothing came back within a day, ask { $bridge }'s support with this hash.
    [paid_back] Look for the payment in your wallet's history on { $network }. If there is none, ask { $bridge }'s support with this hash.
   *[delayed] Look again in a quarter of an hour. If it is still missing then, ask the bridge's support with this hash.
  }
avoid = Do not send it again, and pay nobody to speed it up.
agent = { $named ->
    [yes] { $bridge } { $hash }
   *[no] derived deposit transaction { $hash }
  } not settled on { $target_network } after { $age } ({ $how }).
tell = More time has passed than the bridge's page names as usual, and the second network shows nothing yet.
prevent = Bridge in good time before you need the money, and keep the hash of the first transaction.
