title = A false address put into the history
money = Nothing of yours was moved, and your key is not known to anybody because of this.
why = { $bait ->
    [dust] { $lookalike } sent a little to { $victim }. It begins and ends like { $usual }, which { $victim } has paid before, and is another one: it is there to be copied one day.
    [imitates] A stranger wrote a transfer of zero from { $victim } to { $lookalike } into the history. That address begins and ends like { $usual }, which { $victim } has paid, and is there to be copied one day.
   *[zero] A stranger wrote a transfer of zero from { $victim } to { $lookalike } into the history, hoping that this address is copied one day; it often resembles one you use.
  }
todo = Ignore the entry. Before you send, compare the whole address, and copy it only from your address book or from the recipient.
avoid = Do not send anything to { $lookalike }.
tell = A transfer of nothing, or of next to nothing, that you did not make stands in your history, with an address that resembles one you know.
prevent = Leave such entries alone, and take addresses from your address book only.
