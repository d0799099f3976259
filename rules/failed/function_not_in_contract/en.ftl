title = The contract does not know this function
why = The call asks { $contract } for a function that its code does not have, so it was refused at once.
todo = Check that the address and the network are the ones the app means. If the app filled them in, give its support this hash.
avoid = Do not repeat it unchanged: it would be refused again and cost the fee again.
agent = Selector { $selector } stands nowhere in the code of { $contract }, which is no proxy: wrong address, wrong network or an old ABI.
tell = The transaction failed at once and used little gas; the recipient is a contract that does something else.
prevent = Use an app only with the contract it is made for, and check the network in the wallet.
