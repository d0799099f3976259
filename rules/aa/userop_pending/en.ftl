title = The smart account's operation waits
money = Nothing has left the smart account { $account } yet.
why = This is a user operation's hash. A bundler on { $network } holds the operation and has not put it into a transaction yet.
todo = Look again in a few minutes. If it still waits then, send it again from the wallet with a higher fee: the same number replaces the old one.
agent = eth_getUserOperationByHash knows it without transactionHash on { $network }, account { $account }. Usual reasons: fees too low, expired paymaster signature, missing earlier nonce; not visible here.
tell = The wallet shows the operation as waiting, and no explorer finds its hash as a transaction.
prevent = Let the wallet set the fees, and wait until one operation is done before you start the next.
