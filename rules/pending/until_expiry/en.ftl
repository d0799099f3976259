title = Waiting for a block
why = It has not been included yet; Tron transactions have a time limit, and this one's ends in { $left }.
todo = Nothing needs to be done: by then it either goes through or expires by itself. Look again then.
avoid = Do not send it again before that: you could pay twice.
agent = expiration { $until }. No receipt yet; the result inside the body is a dry run. Tron has no speed-up and no cancel.
tell = The transaction was sent less than a minute or two ago and has an end of validity that still lies ahead.
prevent = Nothing went wrong yet; wait until its validity ends before you send again.
