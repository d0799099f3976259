title = The GasFree service could not send it
money = By the service's message the transfer did not go through, so the tokens stay at your GasFree address.
why = The GasFree service reports that the transfer failed.
todo = Check the balance of your GasFree address, which is not your usual address. If it is all there, send again; if not, give the service's number to its support.
agent = Service state FAILED, by the pasted text; nothing was checked on chain. The service's reason stands in the quoted message.
tell = The service shows the transfer as failed, and the explorer shows none.
prevent = Keep enough of the token for the amount and the service's fee, and make one transfer at a time.
