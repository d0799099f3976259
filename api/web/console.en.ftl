### The agent console, English. For support staff: terms of the field, exact, no softening (knowledge/wording.md, section 5).

console-title = Agent console
console-no-keys = The console is off: no agent key is set (TXDIAG_AGENT_KEYS).
console-wrong-key = This key is not known.
console-key = Agent key
console-sign-in = Sign in
console-session-over = Your session is over. Sign in again; your text is still there.
console-written = What you wrote was not kept yet. Copy it, sign in, and write it again.
console-sign-out = Sign out

## Asking

console-paste = Hashes, links or a whole chat
console-customer = Reply in
console-customer-auto = automatic
console-ask = Find out
console-ask-hint = Ctrl and Enter asks. Press ? for all keys.
console-search = Earlier cases
console-search-hint = Hash, case number or cause
console-day = Day (UTC)
console-find = Search
console-found-none = No earlier case was found.
console-found-more = Only the latest { $count } are shown. Name a day to see others.
console-found-causes = Which cause do you mean?
console-remark-secret = This text looks as if it holds a recovery phrase or a private key. It was not kept. Tell the customer to move everything to a new wallet.

## The list

console-cases = { $count ->
    [1] One case
   *[other] { $count } cases
}
console-progress = { $done } of { $count } done
console-row-working = Looking …
console-row-failed = This one failed. Ask again.
console-empty-title = No case is open
console-empty = Paste what the customer sent, or search for an earlier case. The case opens here.
console-opens = The first case opens here when it is done.
console-left-title = { $count ->
    [1] One piece of the paste was not asked about
   *[other] { $count } pieces of the paste were not asked about
}
console-left-cut = { $label } has { $number } of the 64 digits of a hash. Ask for the whole hash.
console-left-long = { $label } has { $number } digits; a hash has 64.
console-left-address = Line { $number } is an address, not a hash.
console-left-line = Line { $number } holds no hash.
console-left-over = { $label } is beyond the { $most } cases of one list. Paste it again on its own.
console-left-repeated = { $number ->
    [1] One hash stood there twice and was asked about once.
   *[other] { $number } repeated hashes were asked about once.
}

## The case

console-confidence-proven = proven
console-confidence-strong = strong
console-confidence-likely = likely
console-confidence-possible = possible
console-feedback = The reader says:
console-helpful-yes = it helped.
console-helpful-no = it did not help.
console-resolved-yes = The trouble is over.
console-resolved-no = The trouble is not over.
console-who-user = The customer
console-who-wallet = The customer’s wallet app
console-who-dapp = The app that the customer used
console-who-third_party = Somebody else, not the customer
console-timeline = Timeline
console-since = { $wait } later
moment-signed = Signed
moment-sent = Sent to the network
moment-waiting = Waiting
moment-included = In a block
moment-final = Final
moment-now = This check
moment-nonce = Number (nonce) { $nonce }
moment-unsigned-time = The chain does not record when it was signed.
moment-wallet-clock = By the clock of the wallet that made it.
moment-customer-says = The customer says: { $time }
moment-seen = First asked about here: { $time }
moment-offer = Offers at most { $cap }
moment-base-fee = Base fee of the next block: { $fee }
moment-next-nonce = The sender’s next number is { $nonce }
moment-expired = Could be included until { $time }; that is over
moment-valid-until = Can be included until { $time }
moment-block = Block { $number }
moment-index = position { $index }
moment-confirmations = { $count } confirmations
moment-failed = Included, but refused: nothing of it took effect but the fee.
moment-final-head = Final up to block { $number } of { $time }
moment-usually = Usually { $wait } after it is in a block

console-reply = Reply to the customer
console-reply-short = Short, in { $language }
console-reply-long = Long, in { $language }
console-reply-others = In other languages
console-draft = Your own words are shown. They stay in this tab until you sign out.
console-draft-drop = Back to the suggested text
console-note = Internal note
console-note-for = For colleagues; not for the customer.
console-handoff = Hand over
console-hand = Hand over to: { $queue }
console-handing-over = Handing over …
console-handed = Handed over at { $time }, number { $delivery }.
console-handing = It is being handed over since { $time }.
console-hand-failed = Nobody took the case. Try again in a minute, or copy the packet.
console-queue = Queue: { $queue }. Priority: { $priority }.
console-priority-urgent = urgent
console-priority-high = high
console-priority-normal = normal
console-priority-none = none
console-proof = Proof for the receiving platform
console-proof-named = Proof for { $platform }
console-proof-for = For the platform’s support: all they need to find the payment. Whose address it is, the chain does not say.
console-proof-in = In { $language }

console-parties = Parties
console-alike = Look-alike: same first and last four characters as
console-alike-marked = The characters that differ are marked.
console-on = on { $host }
role-sender = From
role-recipient = To
role-contract = Called contract
role-concerns = Concerns
role-token = Token contract
role-told-sender = From, as the customer says
role-told-recipient = To, as the customer says
role-moved-from = Gave something
role-moved-to = Received something
role-spender = May spend by this approval
role-paid-before = Really paid by this sender before
role-seen-before = In the history of this account
role-planted = Only in the sender’s history by a transfer of zero
console-hash = Transaction hash
console-moved = What moved
console-moved-coin = coin of the network
console-token = Token
console-token-known = Genuine: the registry’s { $symbol } ({ $name })
console-token-unknown = Not in the registry. Any contract can bear any name.
console-token-imitates = Fake name: it is not { $symbol }. The registry’s { $symbol } is
console-token-says = It calls itself
console-fee-title = Network fee
console-fee-most-title = Network fee, at most
console-fee-part = Part
console-fee-how = How
console-fee-amount = Amount ({ $coin })
console-fee-total = Total
console-fee-adds-up = The parts add up to what the network took.
console-fee-gap = The parts leave { $gap } { $coin } unexplained.
console-fee-base = Base fee (burnt)
console-fee-tip = Priority fee (tip)
console-fee-execution = Execution
console-fee-l1 = Data on the layer below
console-fee-blob = Blobs
console-fee-offer = Offered: at most { $cap } in all, { $tip } as tip.
console-fee-limit = Gas: { $used } of { $limit } used ({ $share } %).
console-fee-energy-own = Energy of the sender (staked or rented)
console-fee-energy-origin = Energy that the contract’s owner gave
console-fee-energy-burnt = Energy bought with TRX
console-fee-energy-units = { $units } energy
console-fee-energy-total = Energy used in all: { $units }.
console-fee-bandwidth-own = Bandwidth of the sender (free or staked)
console-fee-bandwidth-burnt = Bandwidth bought with TRX
console-fee-bandwidth-units = { $units } bandwidth
console-fee-other = Other (opening an account, memo, several signers)
console-fee-penalty = Of it { $units } because the contract is used so much.
console-fee-fee-limit = Fee limit of the wallet: { $limit } { $coin }.
console-free = free
console-related = Related transactions
related-blocker = Waits in front of it (the sender’s next number)
related-replacement = Took its number
related-replaced = Had the same number before
related-named = Named by a finding
related-message = In the same message
console-related-ask = Find out about it
console-findings = Findings and evidence
console-cause = The cause
console-beside = Beside it
console-ruled-out = Ruled out
console-ruled-out-none = No look-alike cause was in question.
console-unknown = Not known
console-unknown-none = Everything that was asked was answered.
console-symptom = { $title }: only a sign of the cause, not one of its own.
console-silent = { $count ->
    [1] One more cause was checked; its signs are not there
   *[other] { $count } more causes were checked; their signs are not there
}
console-unjudged = Could not be judged
lack-of = Lacking: { $fact } ({ $reason })
lack-unreachable = the node could not be reached
lack-timed_out = the node was too slow
lack-rate_limited = the node refused: too many questions
lack-unsupported = the node does not offer this
lack-state_unavailable = the node no longer has the state of that time
lack-bad_answer = the node’s answer could not be read
lack-node_error = the node answered with an error
lack-broken = the rule failed; its author has been told by the log
console-call = { $call } at { $endpoint }
console-call-block = block { $block }
console-answer-of = The answer
console-raw = { $count ->
    [1] One raw answer of a node
   *[other] { $count } raw answers of nodes
}
console-raw-none = The evidence was not kept.

## Notes, corrections, similar cases

console-remarks = Notes and corrections
console-correction = Correction
console-remark = Note
console-right-cause = The right cause, if this one is wrong
console-right-hint = A correction is kept with the evidence for the rule’s author.
console-keep = Keep
console-no-such-cause = There is no cause of this code. Choose one from the list.
console-similar = Similar cases
console-similar-same = same cause, same contract
console-similar-cause = same cause
console-bundle = Evidence (bundle)
console-json = The answer as JSON
console-copy = Copy
console-copied = Copied
console-copy-failed = Could not copy. The text is selected; use the menu.

## Keys

keys-title = Keys
keys-open = Keys
keys-close = Close
keys-hint = They work outside of text fields. Each has a button or a link too.
keys-on = Use single keys
key-help = this list
key-paste = to the field for hashes
key-search = to the search
key-ask = ask (in the field)
key-down = next in the list
key-up = previous in the list
key-open = open it
key-next = open the next case
key-previous = open the previous case
key-copy-short = copy the short reply
key-copy-long = copy the long reply
key-edit = write in the reply
key-copy-note = copy the internal note
key-copy-packet = copy the packet
key-copy-proof = copy the proof for the platform
key-again = look again
key-remark = write a note
key-leave = leave a field, close this list
key-enter = Enter
key-or = or

## What is handed on as plain text

paper-verdict = { $status }: { $code } ({ $confidence })
paper-cause = Cause: { $code } ({ $confidence })
paper-evidence = It rests on:
paper-beside = Beside it:
paper-ruled-out = Ruled out:
paper-unknown = Not known:
paper-next = What to do and check next:
paper-step = { $who }: { $text }
paper-recheck = Look again in { $wait }.
paper-nothing-next = Nothing.
paper-never = Never advise:
paper-case = Case
paper-queue = Queue: { $queue }. Priority: { $priority }.
paper-reason = Reason: { $code }
paper-who = Who can act: { $who }
paper-id = Number: { $id }
paper-as-of = As of: { $time }
paper-at-block = {", "}block { $block }
paper-hash = Transaction hash: { $hash }
paper-network = Network: { $name } ({ $id })
paper-from = From: { $address }
paper-to = To: { $address }
paper-told-recipient = The customer wanted to pay: { $address }
paper-nonce = Number (nonce): { $nonce }
paper-moved = Moved: { $amount } from { $sender } to { $recipient }
paper-genuine = Token contract (known, genuine): { $contract }
paper-not-genuine = Token contract (not in the registry): { $contract }
paper-fee = Network fee: { $fee }
paper-block = Block: { $number }, { $time }
paper-time-unknown = time not known
paper-confirmations = Confirmations: { $count }. { $state }.
paper-state = { $state }.
paper-amount = Amount: { $amount }
paper-amount-unknown = amount not known
paper-quoted = “{ $text }” (the contract’s own word)
paper-token = Token contract: { $contract }
paper-token-unknown = This contract is not in our registry of tokens.
paper-coin = The network’s own coin, no token contract.
paper-proof-title = Proof of a payment on the chain
paper-proof-to = To (deposit address): { $address }
paper-explorer = Block explorer: { $link }
