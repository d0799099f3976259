title = Not enough { $coin } for this transaction
money = Nothing has left your wallet yet; the transaction is waiting.
why = It can take up to { $cost } with the network fee, and the wallet holds { $balance }: { $short } short, so no block takes it.
todo = Add at least { $short } to the sending wallet and it can go on, or cancel it there.
avoid = Do not raise the fee: that widens the gap. Do not send it again: you could pay twice.
agent = value + gas { $gas_limit } x max price { $offered } = { $cost }; balance { $balance }; short { $short }. Other waiting transactions of the sender are not in this sum.
action-top_up_coins = Add at least { $short } to the sending wallet.
ruled-out = Not a lack of { $coin }: the wallet holds { $balance }, and this transaction can cost { $cost } at most.
tell = The wallet holds less of the network's coin than the amount and the highest possible fee together.
prevent = Leave some of the network's coin for the fee when you send all you have; use the wallet's “max” button.
