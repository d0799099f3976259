title = It would fail if it were included now
why = As things are now it would fail and still cost the network fee{ $says ->
    [text] : the contract would answer "{ $reason }".
   *[nothing] : the contract would refuse it.
}
todo = Press "Cancel" in your wallet; that costs a small network fee. Then start the step anew in the app.
avoid = Do not speed it up: it would only fail sooner.
agent = eth_call on the latest state with its own gas fails: "{ $reason }". It can still change until it is included.
action-cancel_same_nonce = Press "Cancel" in your wallet: it replaces the waiting transaction by an empty one.
tell = The transfer still waits, but a trial of it with today's balances fails.
prevent = Confirm soon after the app has prepared the step, and do not move the same coins elsewhere meanwhile.
