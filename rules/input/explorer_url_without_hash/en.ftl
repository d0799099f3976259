title = The link does not lead to a transaction
why = This is a page of the explorer { $host }, but not the page of one transaction.
todo = Open the single transfer there; its page has "tx" or "transaction" in its address. Copy that link or the hash on it and paste it here.
tell = The link opens an account, a token or a list, and not one single transaction.
prevent = Open the transfer itself in the explorer and copy the link of that page.
