title = Lent with a lock
money = The { $stake } stay yours; only { $resource ->
    [energy] their energy
   *[bandwidth] their bandwidth
  } is lent.
why = It was lent with a lock, so it cannot be taken back before { $until }.
todo = Take it back in your wallet after { $until } if you want to.
agent = DelegateResource with lock until { $until }.
