title = The recipient had too little gas to take the { $coin }
why = The contract you used gave { $recipient } only { $stipend } gas to receive the { $coin }; that address is a contract and needs more, so the whole step was undone.
todo = Have it paid to an ordinary wallet address instead of a smart wallet. Give the app's support this hash: only its contract can change this.
avoid = Do not repeat it with a higher gas limit: the contract gives { $stipend } in any case, and the fee would be spent again.
agent = { $payer } pays with transfer()/send(): { $stipend } gas; { $recipient } ran out of it (trace).
tell = The app pays out to an address that is a contract (a smart account or a Safe), and the pay-out fails.
prevent = Let such an app pay to a plain wallet, or ask it for another way of paying out.
