title = No network we search knows this hash
money = We see no transfer with this hash, so we cannot say yet where the money is.
why = { $count ->
    [one] We asked { $asked_network }, and it does not know this hash.
   *[many] We asked { $number } networks{ $claimed ->
        [yes] , { $claimed_network } among them,
       *[no] {""}
    } and none knows this hash.
  } It may not have been sent yet, or have been replaced, or belong to another network; which one cannot be told from the hash alone.
todo = Check in your wallet that the hash is complete and which network it shows. Tell us the address you sent from and when, and look again in a minute.
avoid = Do not send it again yet.
tell = Paste the hash into an explorer of the network that the wallet names: if it is not there either, it was not sent, or it is of another network.
prevent = Copy the hash with the copy button, together with the name of the network.
