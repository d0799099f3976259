title = Paid to a look-alike address
money = The { $amount } went to { $recipient }, which is not the address you meant. A payment in a block cannot be undone.
why = { $recipient } begins and ends like { $wanted } but is another one. Such addresses are put into people's histories so that they are copied from there.
todo = Be quick: if the money went on to an exchange or is a token whose issuer can freeze it, report it to them with this hash, and to the police.
avoid = Copy addresses only from the recipient or your address book, and compare them in the middle too. Nobody can fetch it back for a fee.
agent = recipient { $recipient } shares first and last four characters with { $wanted }. Address poisoning.
tell = The address paid and the one you meant agree at both ends and differ in the middle.
prevent = Take addresses from your address book, compare the middle as well, and never copy from the history.
