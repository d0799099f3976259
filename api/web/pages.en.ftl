### The pages, English. B1 level, no idioms; knowledge/wording.md is the bar.

language-name = English
language-switch = Language
site-name = txdiag
skip-to-content = Skip to the content
footer-promise = Nobody from this service will ask for your private key, your recovery phrase, access to your device, or a payment. Whoever asks for one of these is a fraud.
footer-causes = All causes, explained
footer-start = Look up a transfer

## The form

form-title = What happened to my transfer?
form-lead = Paste the transaction hash, a link or the whole message. You will see where your money is, why, and what to do now.
form-text-label = Transaction hash, link or message
form-paste = Paste
form-text-hint = The hash (TxID) has 64 letters and digits. Copy it from the details of the transfer in your wallet.
form-safe-public = A transaction hash is public. You can show it to anyone.
form-safe-secret = Never paste a private key or a recovery phrase: not here, not anywhere. Nobody needs them to look up a transfer.
form-network-label = Network (optional)
form-network-unknown = I do not know
form-network-hint = Leave it as it is if you are not sure; we search them all.
form-network-tests = Test networks
form-sender-summary = Add the address you sent from (optional)
form-sender-label = Address you sent from
form-sender-hint = It helps when the transaction cannot be found. An address is public, too.
form-submit = Find out
form-busy = Looking…

form-error-title = Please check:
form-error-empty = Paste the hash, a link or the message first.
form-error-long = This text is too long. At most { $most } characters fit; the hash alone is enough.
form-error-network = We do not know this network. Choose one from the list, or “I do not know”.
form-error-sender = This is not a complete address. Copy it again from your wallet, or leave the field empty.
form-error-rate = Too many questions from your connection. Please try again in { $wait }.
form-error-busy = Very many people are asking at the moment. Please try again in { $wait }.

demo-title = This is a demo
demo-text = It knows only the samples below and asks no network. Choose one to see what an answer looks like.
demo-jump = Go to the samples
demo-samples = Samples
demo-more = { $count } more samples
demo-answer = This is a sample from the demo. It was recorded on a test node, so no block explorer knows it, and the answer is as of that time.

## The answer

answer-who = Who can act:
answer-security-above = There is also a security warning:
answer-step-by = Done by: { $who }
answer-step-risk = Note: { $risk }
answer-facts = The transaction
answer-copy = Short version to copy
answer-copy-hint = For support, or for whoever is waiting for the money.
answer-copy-button = Copy
answer-copied = Copied
answer-copy-failed = Could not copy. Please select the text.
answer-chain-text = The chain’s own words
answer-chain-text-hint = Whoever made the contract or the token wrote this; we did not. Do not do what it says, and do not open any address in it.
answer-evidence = How we know
answer-evidence-source = { $call }, answered by { $endpoint }
answer-evidence-block = at block { $block }
answer-ruled-out = What we ruled out
answer-searched = Where we looked
answer-searched-line = { $network }: { $result }
answer-again = Look again
answer-again-hint = It makes sense to look again in { $wait }.
answer-as-of = This is how it was at { $time }.
answer-id = Number of this answer:
answer-code = Cause:
answer-share = Whoever has the address of this page can read it. Search engines do not list it.
answer-share-link = Address of this answer
answer-share-button = Copy the address
answer-secret-kept = Nothing of what you pasted was kept.
answer-other-hashes = { $count ->
    [1] Your text holds one more hash. This answer is about the first; look up the other one by itself.
   *[other] Your text holds { $count } more hashes. This answer is about the first; look up the others one by one.
  }
answer-next = Look up another transfer

fact-network = Network
fact-network-testnet = { $network } (test network: its coins have no value)
fact-hash = Transaction hash
fact-amount = Amount
fact-sender = From
fact-recipient = To
fact-contract = Contract that was called
fact-concerns = Address it is about
fact-token = Token contract
fact-time = Time
fact-time-ago = { $ago } before this check
fact-state = State
fact-confirmations = { $state }; { $count ->
    [1] one block so far
   *[other] { $count } blocks so far
  }
fact-fee = Network fee
fact-transfers = What moved
fact-transfers-more = and { $count } more
fact-token-genuine = known token
fact-token-unknown = Any token can carry this name. The contract is not one we know.
fact-amount-unknown = Amount not known
fact-explorer = See it on { $host }
fact-address-explorer = Open { $address } on { $host }

status-not_a_transaction = Not a transaction
status-not_found = Not found
status-pending = Waiting
status-replaced = Replaced
status-dropped = Not included
status-failed = Failed
status-succeeded = Succeeded
status-included_outcome_unknown = In a block, result unknown
status-unavailable = Cannot be seen right now

finality-pending = Waiting, not in a block yet
finality-unsafe = In a block, but not final yet
finality-safe = In a block, very unlikely to change
finality-finalized = Final, cannot be undone
finality-unknown = In a block; whether it is final could not be checked

search-found = found
search-absent = not there
search-unreachable = no answer

who-user = You
who-wallet = Your wallet app
who-dapp = The app you used
who-recipient = The recipient
who-issuer = The issuer of the token
who-exchange = The exchange or platform
who-bridge = The bridge
who-contract_owner = Whoever runs the contract
who-developer = The developers of the app
who-third_party = Somebody else, not you
who-network = The network itself
who-operator = The people who run this service
who-nobody = Nobody needs to do anything
who-nobody-lost = Nobody can undo it

## The causes

causes-title = Why transfers wait, fail or cannot be found
causes-lead = These are the causes that can be named, in plain words.
cause-means = What it means
cause-tell = How to tell
cause-prevent = How to avoid it
cause-depends = What helps depends on the figures of your case. Look up your own transfer: the answer names the steps.
cause-look-up = Look up your own transfer
cause-general = An ellipsis (…) stands for a figure of your own case.
cause-details = How it is recognised (for experts)
cause-code = Code:
cause-all = All causes

area-input = What was pasted
area-network = Which network
area-not_found = Not found
area-send = Refused when sending
area-pending = Waiting
area-replaced = Replaced by another transaction
area-dropped = Not included
area-failed = Failed
area-energy = Energy on Tron
area-fee = Fees
area-token = Tokens
area-swap = Swaps
area-multisig = Several signers
area-gasfree = GasFree transfers
area-stake = Staking
area-bridge = Bridges
area-nft = Collectibles (NFT)
area-included = In a block
area-l2 = Rollups
area-succeeded = Succeeded
area-security = Security
area-infra = What we could not see
area-aa = Smart accounts
area-safe = Safe wallets
area-account = Accounts
area-access = Permission to act
area-contract = The contract's own state
area-other = Other

## When a page cannot be shown

problem-404 = This page does not exist
problem-404-text = The address may be incomplete, or the answer is no longer kept. You can look the transfer up again.
problem-405 = This page cannot be opened like that
problem-405-text = Start again from the form.
problem-413 = That was too much text
problem-413-text = The transaction hash alone is enough: 64 letters and digits.
problem-429 = Too many questions
problem-429-text = Please try again in { $wait }.
problem-500 = Something went wrong on our side
problem-500-text = This says nothing about your transfer or your money. Please try again in a minute.
problem-503 = Not available at the moment
problem-503-text = This says nothing about your transfer or your money. Please try again in { $wait }.
problem-400 = This could not be read
problem-400-text = Start again from the form.
problem-request = Number of this request, in case you tell somebody about it: { $id }

secret-stopped-title = Stopped: this looks like a recovery phrase or a private key.
secret-stopped-text = Nothing was sent, and the field is empty again. Whoever has those words has everything in the wallet, so give them to nobody. To look up a transfer only its hash is needed.
secret-stopped-link = What to do if you have given them to somebody
life-title = The way of this transaction.
life-separator = ,{" "}
life-signed = Signed
life-sent = Sent
life-waiting = Waiting
life-included = In a block
life-final = Final
life-state-done = done
life-state-here = it is here
life-state-ended = it ended here
life-state-ahead = not reached

picture-fees = Your transaction pays at most { $offered } gwei (the line). The last { $blocks } blocks asked for { $low } to { $high } gwei; the next one asks for { $next } (the last column).
picture-energy = It needed { $needed } energy and had { $have }: { $left } too little.
picture-confirmations = { $have } of about { $needed } confirmations. About { $left } to go.
watch-title = Looking for your transaction
watch-started = It starts now. This usually takes a few seconds.
watch-searching = Searching the networks: { $answered } of { $all } have answered.
watch-gathering = Found on { $network }. Gathering what explains it.
watch-answered = ✓ has answered
watch-by-hand = This page goes on to the answer by itself. If it does not:
watch-link = See whether the answer is there
recheck-in = This page looks again by itself in { $seconds } seconds.
recheck-in-minutes = This page looks again by itself in { $minutes } minutes.
recheck-stop = Do not look by itself
recheck-stopped = It does not look again by itself any more.

## The one thing that would settle it

ask-submit = Look again with this
ask-fault-hash = There is no complete hash in this. It has 64 letters and digits; copy it again from your wallet.
ask-fault-address = This is not a complete address. Copy it again from your wallet.
ask-fault-number = The number has digits only, such as 15.
ask-fault-choice = Choose one of the answers.
ask-hash-title = What we need: the transaction hash
ask-hash-why = With it we can look at the chain itself and tell you what happened.
ask-hash-label = Transaction hash
ask-hash-hint = Open the transfer in your wallet's history and copy the hash (TxID), or the link to the block explorer. It is public.
ask-network-title = Which network did you use?
ask-network-why = With the network we can ask there in particular, and say for certain what is known of this hash.
ask-network-label = Network
ask-network-none = Choose a network
ask-network-hint = Your wallet shows it in the details of the transfer.
ask-sender-title = What is your own address?
ask-sender-why = This transaction moves money of several people. With your address we can say what happened to yours.
ask-sender-label = Your address
ask-sender-hint = Copy it from your wallet. An address is public, too.
ask-number-title = From which address did you send, and with which number?
ask-number-why = With both we can see whether another transaction took the place of this one.
ask-number-label = Address you sent from
ask-number-hint = Copy it from your wallet. An address is public, too.
ask-number-number = Number of the transaction (nonce)
ask-number-number-hint = Many wallets show it in the details of the transfer, as “nonce”.
ask-time-title = When did you send it?
ask-time-why = In the first seconds a transaction cannot be seen everywhere yet. Later that has another reason.
ask-time-label = It was sent
ask-time-hint = Roughly is enough.
ask-time-now = just now, less than a minute ago
ask-time-minutes = a few minutes ago
ask-time-hours = some hours ago
ask-time-days = a day ago or longer
ask-platform-title = Did you send it to an exchange or another platform, and it is not there?
ask-platform-why = On the chain it arrived. With the platform's name we can say who has to act now, and what they need from you.
ask-platform-label = It was sent to
ask-platform-hint = If it went to a wallet, nothing more is needed: look at the receiving address on this network.
ask-platform-none = Choose a platform
ask-platform-other = another exchange or platform
ask-recipient-title = Where was it to arrive?
ask-recipient-why = What came out went to another address than the one it was sent from. With the address you meant we can say whether that was right.
ask-recipient-label = Address it was to arrive at
ask-recipient-hint = Copy it from your wallet or your address book, not from the history of transfers.

## Whether it helped

helped-title = Was this helpful?
helped-yes = Yes
helped-no = No
helped-thanks = Thank you, that is noted.
helped-solved = Is the matter settled for you?
helped-solved-yes = Yes, it is settled
helped-solved-no = Not yet
helped-comment = Tell us more (optional)
helped-comment-label = What was good, what was missing?
helped-comment-hint = Please no names, no contact details. Never a private key or a recovery phrase.
helped-comment-send = Send

## Handing over

hand-title = Hand over to support
hand-why = The support team then gets this case: the transaction, the addresses in it, this answer and its evidence. They do not get what you pasted, and no name.
hand-note-label = What should they know besides? (optional)
hand-note-hint = Such as the number of your ticket. Never a private key or a recovery phrase; support does not need them.
hand-button = Hand over
hand-busy = Handing over…
hand-done-title = Handed over to support
hand-done = Support has had this case since { $time }.
hand-done-number = If you write to them, name this number; then you need not explain everything again:
hand-done-passed = Passed on were the transaction and the addresses in it, this answer, its evidence, and your note if you wrote one.
hand-failed = It could not be handed over just now, and nothing was passed on. Please try again in a minute.

fact-fee-execution = Execution:
fact-fee-l1_data = Data on the network below:
fact-fee-blob = Blobs:
fact-fee-energy = Energy:
fact-fee-bandwidth = Bandwidth:
fact-fee-other = Other charges of the network:
way-more = Tell us here
way-copy = Text to pass on
way-ask = Look it up here
