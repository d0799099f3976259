title = Sent without a recipient
money = The { $amount } are at { $contract }, where nobody can move them.
why = The recipient was left empty, so the network made an empty contract of the payment. It has no code that could ever send anything.
todo = Nothing can bring it back. Tell the maker of the wallet or program that let the recipient be empty.
avoid = Pay nobody who promises to fetch it back.
agent = to = null, data empty, value > 0: contract { $contract } without code.
tell = The explorer shows “contract creation” in the place of the recipient.
prevent = Check in the wallet's last window that a recipient stands there.
