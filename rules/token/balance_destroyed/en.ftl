title = The issuer destroyed a blocked balance
money = { $destroyed } of a blocked address were destroyed and cannot be brought back on { $network }.
why = The issuer of the token had blocked that address, and with this transaction it wiped the { $destroyed } there.
todo = If it was your address, only the issuer can say why; write to them with this hash. Pay nobody who promises to bring it back.
agent = DestroyedBlackFunds, { $destroyed }, logged by the registry's own contract. An issuer may pay out anew elsewhere; nothing on chain reverses it.
tell = The explorer shows an event “DestroyedBlackFunds” of the token's issuer.
prevent = Take tokens only from people and platforms you know.
