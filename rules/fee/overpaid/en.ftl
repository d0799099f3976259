title = It paid a high tip
money = The tip is spent; about { $extra } of it was more than others paid.
why = It gave the maker of the block a tip of { $tip } per gas, { $times } times what nearly all others in that block gave ({ $usual } or less).
todo = Check the fee setting of your wallet or app before the next one: "normal" is enough most of the time.
agent = effective tip { $tip }, p99 of the block by gas { $usual }; above it { $extra }. Wallet setting, chosen speed, or an app's bid for its place in the block.
tell = The explorer shows a tip (priority fee) that is many times that of the transactions around it.
prevent = Choose the normal speed in the wallet, and look at the estimate before you confirm.
