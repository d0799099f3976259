title = Paid into an account that others rule
money = The { $amount } went to { $recipient }; only { $holder } can move what is there.
why = It looks like a trap: the account's own key, or its recovery phrase, moves nothing. { $victims } others paid small sums in as well, and each left within a minute to { $taker }.
todo = If you hold a phrase of this account from somebody else, leave it: what it shows cannot be taken out. Check that no wallet of your own uses that phrase.
avoid = Send nothing more there, not even for fees, and pay nobody who promises to unlock it.
agent = { $recipient }: owner permission without its own key, held by { $holder }; { $victims } distinct payers of small TRX sums swept within 60 s, all to { $taker }. Control proven, intent likely.
action-report_theft_fast = Report it to the police with this hash; the money cannot be called back.
