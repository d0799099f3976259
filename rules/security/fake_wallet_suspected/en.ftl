title = The wallet app may be a forgery
why = By your words the app may not be the genuine wallet. Forged wallets look the same, and send the recovery phrase to thieves when it is entered.
todo = 1. Get the wallet from its maker's own site or the app store, on another device. 2. Make a new wallet there with a new recovery phrase. 3. Move everything to it.
avoid = Do not enter the old recovery phrase anywhere again, not in the genuine app either: whoever has it can take what arrives.
agent = The user's word only (fake app, odd download source or a listed forged version). Treat the key as leaked; not a matter of this transaction.
tell = The app came from a group, an advertisement or a link, and is not the one in the app store under the maker's name.
prevent = Download wallets only from the maker's own site or the app store, and check the maker's name.
