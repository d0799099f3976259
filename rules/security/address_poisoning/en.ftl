title = A transfer of zero by a stranger
money = Nothing of yours was moved, and your key is not known to anybody because of this.
why = A stranger wrote a transfer of zero from { $victim } to { $lookalike } into the history, hoping that this address is copied one day; it often resembles one you use.
todo = Ignore the entry. Before you send, compare the whole address, and copy it only from your address book or from the recipient.
avoid = Do not send anything to { $lookalike }.
