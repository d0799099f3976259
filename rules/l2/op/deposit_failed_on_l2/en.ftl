title = The deposit arrived, its call failed
money = { $how ->
    [message] What was deposited waits on { $target_network } until the message is started again, unless somebody has done so since.
    [alias] Coins that came along with the deposit are on { $target_network } at { $account }, which belongs to the bridge's contract, not to a wallet.
   *[other] Coins that came along with the deposit are on { $target_network }, at { $account } or, where a contract sent it, at that contract's own address there.
  }
why = The deposit reached { $target_network }, but what it was to do there failed{ $how ->
    [message] ; it is kept and can be tried again
   *[other] {""}
  }.
todo = { $how ->
    [message] Open the bridge's app, or the message in an explorer of { $target_network }, and start it again with more gas; anybody may do it.
    [alias] Give this hash to the makers of the bridge: only their contract can move what is at that address.
   *[other] Switch your wallet to { $target_network } and look at the sending address there. Then do the failed step again from there.
  }
agent = { $how ->
    [message] FailedRelayedMessage by 0x4200…0007 in { $hash }: relayMessage can be replayed.
   *[other] deposit transaction { $hash } has status 0: the mint is credited, the call was reverted.
  }
tell = The deposit shows on the rollup, with a failed status or a message that can be tried again.
prevent = Let the bridge's own page set the gas for the other side.
