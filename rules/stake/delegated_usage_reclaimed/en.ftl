title = Taken back, with what was used of it
money = The { $stake } are yours as before.
why = The { $resource ->
    [energy] energy
   *[bandwidth] bandwidth
  } of { $stake } was taken back. What the other account had used of it counts as used by yours now.
todo = If less is free than you expect: it comes back within 24 hours.
agent = UnDelegateResource: the receiver's usage moves to the owner and recovers within 24 h.
