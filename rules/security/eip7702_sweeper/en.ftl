title = The account passes everything on at once
money = The { $amount } reached { $account } and went on to { $target } in the same moment.
why = The account { $account } runs code of { $contract } that sends on whatever arrives. Platforms do this with deposit addresses; in a private wallet it means that somebody else has its key.
todo = If it is a platform's deposit address, ask the platform. If it is your own wallet and you did not set this up, use a new wallet, made on a device you trust, from now on.
avoid = Send nothing more to this address, not even for fees: it would be taken as well.
agent = recipient delegated to { $contract }; at least nine tenths of the value moved on to { $target } in the same transaction.
tell = Whatever arrives at the address is gone in the same or the next block, and the account has code (EIP-7702).
prevent = Sign no delegation (EIP-7702) for a page you do not know, and type your recovery phrase into no page.
