title = The NFT is not yours to move, or the app may not move it
why = The contract of the NFT refused: this wallet does not own it, or the app has no permission to move it. It answered: "{ $reason }".
todo = Check in your wallet that this account holds the NFT. If it does, give the app permission for it first, then repeat the step.
avoid = Only give permission to an app you trust.
agent = refused with "{ $reason }".
tell = The explorer shows another owner of the item, or no permission for the market's contract.
prevent = Choose the account that holds the item, and give the permission before you list it.
