title = Sent only just now
why = It was sent { $age } ago, and news of a transaction takes a little time to reach all nodes.
todo = Wait about 30 seconds and look again here.
avoid = Do not send it again meanwhile: you could pay twice.
agent = submitted { $age } before the look; null everywhere. Recheck before any conclusion.
tell = You pressed “Send” only seconds ago, and the wallet shows the transfer as sent.
prevent = Nothing went wrong; give it half a minute before you look it up.
