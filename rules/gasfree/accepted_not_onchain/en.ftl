title = The GasFree service has not sent it yet
money = By the service's message nothing has left your GasFree address yet.
why = The GasFree service has taken the transfer over and not put it on Tron yet; its number is no transaction hash.
todo = Look again in a few minutes. If nothing changes, give that number to the service's support.
avoid = Do not send again yet: the first one can still go through.
agent = Service state WAITING, INPROGRESS or CONFIRMING, by the pasted text. Poll the service with its trace id; there is no hash before it is on chain.
tell = The number that the service shows is no transaction hash, and no explorer knows it.
prevent = Wait until the service shows a hash, and do not send a second time meanwhile.
