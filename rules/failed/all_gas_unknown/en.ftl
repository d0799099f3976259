title = It failed and used all its gas
why = the fee allowance (gas limit) of { $gas_limit } was too small, or the contract stopped by itself in a way that takes everything; from outside both look the same.
todo = Look again here a little later: with the node that keeps the old state it can be told apart. Until then ask the support of the app you used.
avoid = Do not repeat it unchanged: that can cost the whole fee again.
agent = gasUsed = gas limit = { $gas_limit }, which proves nothing. Candidates: out of gas; invalid instruction (old assert); a refusal that fits the limit exactly. A replay with its own and with more gas at the parent block (archive), or a trace, settles it. Reason: { $because }.
tell = The explorer shows gas used equal to the limit, and no reason beside it.
prevent = Leave the gas limit as the wallet proposes, and do not confirm where the wallet's preview warns.
