title = We could not see everything
money = We see this transaction on { $network }, but not all that decides about it.
why = { $missed ->
    [late] The nodes did not answer everything in time
   *[unknown] The nodes that we ask do not have all of it
}, so the reason cannot be told yet. That says nothing bad about your transaction.
todo = Do not send it again; look again in a minute.
unknown = No answer in time, so not checked: { $what }.
