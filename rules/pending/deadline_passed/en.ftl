title = Its time limit is over
why = It was to be done by { $deadline }, and that was { $late_by } ago: included now it would fail and still cost the network fee.
todo = Press "Cancel" in your wallet; that costs a small network fee. Then start the step anew in the app.
avoid = Do not speed it up: it can only fail.
agent = The deadline in the call, { $deadline }, is { $late_by } before the latest block's time. Any block that takes it now reverts it.
action-cancel_same_nonce = Press "Cancel" in your wallet: it replaces the waiting transaction by an empty one.
tell = The app's offer names a time limit, and that has passed while it waited.
prevent = Pay a fee with which it is included soon, and get a new quote rather than wait.
