title = How far it is on Ethereum
why = { $state ->
    [verified] The transaction is in a block of { $network }, and its batch was executed on Ethereum: it can no longer change.
   *[included] The transaction is in a block of { $network } and usable there; its batch is still to be executed on Ethereum, which takes some hours.
  }
todo = Nothing needs to be done. Only a withdrawal to Ethereum, or a platform that waits for it, needs that step.
agent = zks_getTransactionDetails: { $state }, executed in { $executed }.
tell = The network's own explorer shows the state of the batch beside the transaction.
prevent = Where a platform credits only after the step on Ethereum, ask beforehand how long that takes.
