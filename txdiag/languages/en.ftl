### Sentences shared by all causes, English. B1 level, no idioms; knowledge/wording.md is the bar.

list-separator = { ", " }
sentence-gap = { " " }
heading-todo = What to do now
heading-avoid = What not to do
heading-evidence = Evidence
heading-findings = Also found
heading-unknowns = What could not be checked
sureness-likely = Most likely: { $why }
sureness-possible = We cannot be sure yet. It could be this: { $why }

duration-seconds = about { $n } seconds
duration-minutes = about { $n } minutes
duration-hours = about { $n } hours
duration-days = about { $n } days

## Where the money is. -plain: the amount is not known. -fee: a fee was spent. -waiting: it may still go through.

money-with_sender = Your { $amount } never left your wallet.
money-with_sender-plain = Nothing left your wallet.
money-with_sender-fee = Your { $amount } never left your wallet; only the network fee of { $fee } was spent.
money-with_sender-fee-plain = Nothing else left your wallet; only the network fee of { $fee } was spent.
money-with_sender-waiting = Your { $amount } are still in your wallet, reserved for a transfer that is waiting.
money-with_sender-waiting-plain = Nothing has left your wallet yet; the transaction is waiting.
money-with_recipient = The { $amount } arrived at { $address }.
money-with_recipient-plain = What was sent arrived at { $address }.
money-with_recipient-nowhere = The { $amount } were moved as the transaction asked.
money-with_recipient-nowhere-plain = The transaction did what it asked for.
money-at_contract = The { $amount } are inside the contract { $address }.
money-at_contract-plain = What was sent is inside the contract { $address }.
money-at_contract-nowhere = The { $amount } are inside a contract.
money-at_contract-nowhere-plain = What was sent is inside a contract.
money-at_third_party = The { $amount } reached { $address }, which somebody else controls; only they can credit it.
money-at_third_party-plain = What was sent reached { $address }, which somebody else controls; only they can credit it.
money-at_third_party-nowhere = The { $amount } reached an address that somebody else controls; only they can credit it.
money-at_third_party-nowhere-plain = What was sent reached an address that somebody else controls; only they can credit it.
money-in_flight = The { $amount } left { $network } and have not arrived yet.
money-in_flight-plain = What was sent left { $network } and has not arrived yet.
money-unchanged = Nothing has moved; your balance is as before.
money-unchanged-plain = Nothing has moved; your balance is as before.
money-at_risk = Someone else may be able to move what is in this wallet.
money-at_risk-plain = Someone else may be able to move what is in this wallet.
money-lost = The { $amount } went to an address that nobody you know controls.
money-lost-plain = What was sent went to an address that nobody you know controls.
money-lost-nowhere = The { $amount } cannot be brought back.
money-lost-nowhere-plain = What was sent cannot be brought back.
money-unknown = We cannot yet see where the { $amount } are.
money-unknown-plain = We cannot yet see where the money is.

## Actions

action-paste_hash = Paste the transaction hash: 64 letters and digits, shown in your wallet under the transfer's details.
action-copy_full_hash = Open the transfer in your wallet and use the copy button next to the hash, so that all 64 characters are copied.
action-open_transaction_page = Open the single transfer in the explorer and copy the hash or the link of that page.
action-find_hash_in_wallet = Open the transfer in your wallet's history and copy its hash (TxID).
action-look_up_other_chain = Look it up in an explorer of that network.
action-tell_sender_address = Tell us the address you sent from, and from which app and when.
action-look_again = Look again here a little later.
action-ask_operator = Tell the people who run this service.
action-try_sample = Try one of the samples on the start page.
action-new_wallet_and_move = Make a new wallet on a device you trust and move your assets there.
action-wait = Wait. Nothing needs to be done.
action-speed_up = Press "Speed up" in your wallet and offer a higher price.
action-speed_up-risk = You pay the higher network fee.
action-cancel_same_nonce = Or press "Cancel" in your wallet: it replaces the waiting transfer by an empty one.
action-cancel_same_nonce-risk = A cancellation costs a network fee, and the first transfer can still win.
action-fix_first_nonce = Find the oldest waiting transfer in your wallet and speed up or cancel that one; the others follow by themselves.
action-fix_first_nonce-risk = You pay the higher network fee for that one.
action-send_missing_nonce = Send the missing number from your wallet ("Speed up" does this in many wallets, or set the nonce by hand).
action-send_missing_nonce-risk = It costs a network fee.
action-top_up_coins = Add the missing coins to the sending wallet.
action-look_up_own_history = Look into your wallet's history for the other transfer with the same number.
action-resend_with_gas = Send again with a higher fee allowance (gas limit).
action-resend_with_gas-risk = If it fails again, the network fee is spent again.
action-raise_fee_limit = Raise the maximum fee (fee limit) in the wallet's advanced settings, or update the wallet, and send again.
action-raise_fee_limit-risk = If it fails again, the fee is spent again.
action-set_fee_limit = Ask the app to set a maximum fee (fee limit), or send from another wallet.
action-set_fee_limit-risk = If it fails again, the fee is spent again.
action-top_up_trx = Add TRX to the sending wallet (or rent energy), then send again.
action-resend = You can safely send again now.
action-lower_amount = Send an amount that the wallet really holds.
action-approve_first = Give the app permission for the exact amount first, then repeat the step.
action-approve_first-risk = Only approve an app you trust, and only the amount you need.
action-new_quote = Get a new quote in the app and try again.
action-new_quote-risk = Every attempt costs a network fee.
action-resend_fresh = Start the step again in the app and confirm it at once.
action-resend_fresh-risk = Every attempt costs a network fee.
action-report_to_app = Give the hash and this answer to the support of the app you used.
action-ask_contract_owner = Only the people behind the contract can change this; ask them.
action-check_recipient_kind = Check with the recipient which address takes this payment.
action-nothing_to_do = Nothing needs to be done.
action-switch_network = Switch your wallet to the network shown here and look at the same address.
action-ask_platform_with_proof = If it is a deposit to a platform and is not credited within an hour, give them the hash and this answer.
action-ask_token_issuer = Only the issuer of the token can help; write to them with the hash.
action-revoke_approval = If you do not know the spender, take the permission back in your wallet (set it to 0).
action-ignore_entry = Ignore this entry.
action-use_address_book = Copy addresses only from your address book or from the recipient, never from the history.

## What not to do

dont-send_again_yet = Do not send it again yet: the first one can still go through.
dont-share_secret = Never give a private key or recovery phrase to anyone, support staff included.
dont-raise_gas_price = Do not raise the gas price: it was not the reason.
dont-raise_gas_limit = Do not raise the gas limit: it was not the reason.
dont-rent_energy = Do not rent energy for this: the maximum fee is what stopped it.
dont-speed_up_this_one = Do not speed up this one: an earlier number holds it back.
dont-speed_up_useless = Do not speed it up: a higher price cannot help it.
dont-retry_unchanged = Do not repeat it unchanged: it would fail again and cost the fee again.
dont-set_high_slippage = Do not set a very high slippage: others can take the difference.
dont-copy_from_history = Do not copy an address from the history of transfers.
dont-pay_unlock_fee = Pay nobody who promises to unlock or recover it.
dont-conclude_lost = Do not take this as a sign that the money is lost.
dont-approve_unlimited = Do not give unlimited permission.

## What was seen

claim-receipt_status = The receipt's status is { $value }.
claim-receipt_result = The receipt's result is { $value }.
claim-block_number = It is in block { $value }.
claim-block_hash_now = The block at that height is now { $value }.
claim-block_hash_named = It names the block { $value }.
claim-block_hash_before = We saw it in block { $value } before.
claim-final_head = Blocks up to { $value } are final.
claim-replay_ok = Replayed under the same conditions it succeeds.
claim-not_in_block = The node knows it and has not put it into a block.
claim-no_receipt = The node has no receipt for it.
claim-finalized_block = The latest finalized block is { $value }.
claim-safe_block = The latest safe block is { $value }.
claim-head_block = The latest block is { $value }.
claim-head_time = The latest block is from { $value }.
claim-solid_time = The latest solidified block is from { $value }.
claim-expiration = It is valid until { $value }.
claim-nonce = It has the number (nonce) { $value }.
claim-nonce_latest = The sender's next number on the chain is { $value }.
claim-nonce_pending = With all that waits at this node, the sender's next number is { $value }.
claim-fee_cap = It offers at most { $value } per gas.
claim-next_base_fee = The next block asks for at least { $value } per gas.
claim-tip = It leaves the producer of a block { $value } per gas.
claim-usual_tip = Nine of ten others leave { $value } or more.
claim-block_gas_limit = A block holds { $value } gas.
claim-fails_now = Run on the latest state it fails: "{ $value }".
claim-balance = The sender holds { $value }.
claim-cost = It can cost up to { $value } in all.
claim-gas_limit = Its gas limit is { $value }.
claim-gas_used = It used { $value } gas.
claim-replay_failed = Replayed with its own gas limit it fails: { $value }.
claim-replay_more_gas_ok = Replayed with more gas it succeeds, using { $value }.
claim-replay_more_gas_failed = Replayed with more gas it fails too: { $value }.
claim-replay_earlier_ok = Replayed an hour earlier it succeeds.
claim-revert_reason = The contract answered: "{ $value }".
claim-revert_empty = The contract refused without giving a reason.
claim-revert_selector = The contract answered with an error we do not know: { $value }.
claim-panic_code = The contract stopped with panic code { $value }.
claim-token_balance = The holder had { $value }.
claim-allowance = The spender was allowed { $value }.
claim-amount = It asked for { $value }.
claim-deadline = It was to be done by { $value }.
claim-block_time = The block is from { $value }.
claim-fee_limit = Its maximum fee (fee limit) is { $value }.
claim-energy_used = It used { $value } energy.
claim-energy_price = Energy cost { $value } sun each at that time.
claim-energy_allowed = The maximum fee allowed { $value } energy.
claim-energy_needed = The same call needs { $value } energy today.
claim-fee_paid = The network charged { $value }.
claim-result_message = The node says: "{ $value }".
claim-transfer_seen = A transfer of { $value } is recorded.
claim-no_transfer = No transfer of the token is recorded.
claim-no_code = There is no contract at that address.
claim-returned = The contract returned { $value }.
claim-approval_seen = A permission to spend { $value } is recorded.
claim-spender = The spender is { $value }.
claim-signer_differs = The transaction was signed by { $value }.
claim-found_on = { $value } holds it.
claim-no_answer_from = No usable answer came from { $value }.
claim-absent_on = { $value } does not know it.
claim-is_block = It is the hash of block { $value }.
claim-active_key = The address that this string would control is in use.
claim-node_text = The message reads: "{ $value }".

## Names of facts, for what could not be checked

fact-transaction = the transaction
fact-receipt = the receipt
fact-solid = the confirmed view of the chain
fact-solid_head = the confirmed view of the chain
fact-head = the latest block
fact-finality = finality
fact-fees = current fees
fact-block = the block
fact-nonce = the sender's numbers (nonces)
fact-balance = the sender's balance
fact-code = the contract's code
fact-replay = a replay of the transaction
fact-call_now = a trial run on the latest state
fact-token_reads = token balance and allowance
fact-tokens = the token's name and decimals
fact-internal_transfers = payments inside contracts
fact-trace = a trace of the execution
fact-account = the sender's account
fact-owner = the sender's account
fact-recipient = the recipient's account
fact-resources = the sender's energy and bandwidth
fact-contract = the contract's settings
fact-energy_price = the energy price at that time
fact-parameters = the network's parameters
fact-second_opinion = a second node's view
fact-pending = the waiting transactions

unknown-networks = No answer came from: { $networks }. It could be there.
unknown-guard = Whether the pasted text is a private key could not be checked fully in time.
unknown-broken = Some checks failed on our side: { $codes }.

## Who takes a case over

queue-transfers = Transfers
queue-security = Security
queue-exchange = Exchanges and platforms
queue-apps = Apps and contracts
queue-operations = Operations of this service
