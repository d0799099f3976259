title = This account acts through a contract
why = The sending account has handed its powers to the contract { $contract } (EIP-7702), as the smart accounts of many wallets do.
todo = If you switched this on in your wallet, nothing needs to be done. If you know nothing of it, take it back in the wallet and move your assets to a new one.
agent = code(sender) = 0xef0100 + { $contract }. The delegation alone says nothing of good or bad; check the delegate against known wallets.
tell = The explorer shows a delegation (EIP-7702) for the account.
prevent = Switch it on only in your own wallet's settings, and take it back where you do not know the contract.
