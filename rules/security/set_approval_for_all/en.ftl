title = Somebody may take your NFTs
money = Nothing was taken yet. { $spender } may take every NFT of the collection { $collection } from this wallet from now on.
why = The permission is for all of them, and { $spender } is an ordinary account, not the contract of a marketplace; real marketplaces do not ask for that.
todo = Take the permission back in your wallet now. If you did not mean to give it, move these NFTs to a new wallet.
avoid = Confirm nothing else on the site that asked for it.
agent = ApprovalForAll(true) on { $collection } to { $spender }, which has no code.
tell = The method in the explorer is “setApprovalForAll”, with “true”.
prevent = Give it only to markets you know, and take it back when you have sold.
