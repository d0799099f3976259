console-title = Agent console
console-no-keys = The console is off: no agent key is set (TXDIAG_AGENT_KEYS).
console-wrong-key = This key is not known.
console-key = Agent key
console-sign-in = Sign in
console-sign-out = Sign out
console-paste = Hashes, links or a whole chat
console-keys = Keys: / to this field, j and k through the list, Enter opens a case, c copies the reply.
console-ask = Find out
console-search = Earlier cases: hash, case number or cause
console-day = Day (UTC)
console-find = Search
console-cases = { $count ->
    [1] One case
   *[other] { $count } cases
}
console-working = Still working; this list fills by itself.
console-none = Nothing was found.
console-row-working = Working …
console-row-failed = This one failed. Ask again.
console-confidence-proven = proven
console-confidence-strong = strong
console-confidence-likely = likely
console-confidence-possible = possible
console-reply = Reply to the customer
console-reply-in = In { $language }
console-long = The longer form
console-handoff = Hand over
console-queue = Queue: { $queue }. Priority: { $priority }.
console-priority-urgent = urgent
console-priority-high = high
console-priority-normal = normal
console-priority-none = none
console-parties = Parties and figures
console-genuine-yes = known token
console-genuine-no = not a token we know
console-fee = Fee:
console-raw = { $count ->
    [1] One raw answer of a node
   *[other] { $count } raw answers of nodes
}
console-remarks = Notes and corrections
console-remark = Note
console-right-cause = The right cause, if this one is wrong
console-keep = Keep
console-similar = Similar cases
console-bundle = Evidence (bundle)
console-no-such-cause = There is no cause of this code. Choose one from the list.
