title = The recipient did not take the { $coin }
why = { $known ->
    [yes] The contract you used was to pay { $coin } to { $recipient }, which refused it, so the whole step was undone.
   *[no] The contract you used was to pay out { $coin }, and the recipient refused it, so the whole step was undone.
 }
todo = Repeat the step with another recipient, best an ordinary wallet address of yours. If the app chose the recipient, give its support this hash.
avoid = Do not repeat it unchanged: it would be refused again and cost the fee again.
agent = { $known ->
    [yes] Plain value transfer inside to { $recipient } reverted (trace).
   *[no] By the revert reason alone; the payer having too few coins gives the same text. A trace would settle it.
 }
tell = The recipient's page in the explorer shows a contract, and a plain transfer of coins to it failed.
prevent = Ask whoever gave you the address whether it takes plain transfers, and send a small amount first.
