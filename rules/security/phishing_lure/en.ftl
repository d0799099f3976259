title = Bait in a text
money = Nothing of yours is gone because of this text.
why = A stranger put a text into this transaction that leads to a web page: "{ $said }".
todo = Ignore it. Do not open the page, and do not try to sell or swap tokens that came with it.
avoid = Never type a recovery phrase or private key into such a page.
agent = found in: { $place }. The text is shown without a working link.
tell = A token or a note that you did not ask for promises a prize and names a page.
prevent = Do not open the page, do not try to sell the token, leave it where it is.
