"""All that is known of a transaction of the Ethereum family."""

from __future__ import annotations

from chains.facts.calls import Approval, DecodedCall, NamedContract, Outcome, Token, TokenRead, Transfer
from chains.facts.evm_chain import EvmBlock, EvmReceipt, EvmTransaction, FeeHistory
from chains.facts.evm_found import (
    Afterwards,
    Authorization,
    CallWithin,
    FailedCall,
    PastRecipient,
    Sales,
    Settlement,
    UserOperation,
)
from chains.facts.known import NOT_ASKED, Fact, Frozen


class EvmFacts(Frozen):
    transaction: Fact[EvmTransaction | None] = NOT_ASKED
    receipt: Fact[EvmReceipt | None] = NOT_ASKED
    latest: Fact[EvmBlock | None] = NOT_ASKED
    safe: Fact[EvmBlock | None] = NOT_ASKED
    finalized: Fact[EvmBlock | None] = NOT_ASKED
    fee_history: Fact[FeeHistory] = NOT_ASKED
    block: Fact[EvmBlock | None] = NOT_ASKED  # by the hash the transaction names
    canonical_block: Fact[EvmBlock | None] = NOT_ASKED  # at that height now
    fees_of_block: Fact[FeeHistory] = NOT_ASKED  # of its own block alone, and the rewards are p99; where its tip looks high
    nonce_latest: Fact[int] = NOT_ASKED
    nonce_pending: Fact[int] = NOT_ASKED
    nonce_elsewhere: Fact[int] = NOT_ASKED  # nonce_latest by another endpoint; of a waiting one whose number the first calls used
    blob_base_fee: Fact[int] = NOT_ASKED  # wei per blob gas; of waiting blob transactions, where the fee history does not say it
    blocker: Fact[EvmTransaction] = NOT_ASKED  # the waiting transaction with the sender's next number, where a node shows it
    waiting_numbers: Fact[tuple[int, ...]] = NOT_ASKED  # of the sender, at this node; of a hash that no node holds
    receipt_again: Fact[EvmReceipt | None] = NOT_ASKED  # of a waiting one, asked in one set with the counts: mined meanwhile?
    balance: Fact[int] = NOT_ASKED  # of the sender, latest
    balance_before: Fact[int] = NOT_ASKED  # of the sender, parent block
    sender_code: Fact[str] = NOT_ASKED
    recipient_code: Fact[str] = NOT_ASKED
    spender_code: Fact[str] = NOT_ASKED  # of the first approval's spender
    call: DecodedCall | None = None
    transfers: tuple[Transfer, ...] = ()  # logs and the top-level value
    internal_transfers: Fact[tuple[Transfer, ...]] = NOT_ASKED  # by simulation or trace
    approvals: tuple[Approval, ...] = ()
    authorizations: tuple[Authorization, ...] = ()  # of type 4, in their order
    user_operations: tuple[UserOperation, ...] = ()  # by logs
    failed_safes: tuple[str, ...] = ()  # contracts whose log says that a Safe's inner call failed
    # the replay protocol of knowledge 2.3, each at the parent block under the block's own conditions
    replay_with_fees: Fact[Outcome] = NOT_ASKED  # R0f
    replay_without_fees: Fact[Outcome] = NOT_ASKED  # R0n
    replay_more_gas: Fact[Outcome] = NOT_ASKED  # R3, no fee fields
    replay_more_gas_with_fees: Fact[Outcome] = NOT_ASKED  # R3, fees, same money left
    replay_earlier_time: Fact[Outcome] = NOT_ASKED  # R6: R0n one hour earlier, or within the deadline of the call
    replay_without_value: Fact[Outcome] = NOT_ASKED  # R0n without the coins sent along, where there were any
    replay_rich: Fact[Outcome] = NOT_ASKED  # R4: R0n with 2^128 wei in the sender's account
    replay_rich_with_fees: Fact[Outcome] = NOT_ASKED  # R0f with the same
    replay_parents_number: Fact[Outcome] = NOT_ASKED  # R0n under the parent block's number, all else as in R0n
    replay_after_block: Fact[Outcome] = NOT_ASKED  # R2: R0f on the state that the block left
    replay_in_place: Fact[Outcome] = NOT_ASKED  # R7: simulated with what ran before it in its block, with the receipt's gas
    replay_alone: Fact[Outcome] = NOT_ASKED  # the same simulation without them; where it fails, with the receipt's gas
    nonce_before: Fact[int] = NOT_ASKED  # of the sender on the parent's state, and after the block; asked with replay_in_place
    nonce_after: Fact[int] = NOT_ASKED
    ahead: Fact[tuple[EvmTransaction, ...]] = NOT_ASKED  # what ran before a failed one in its block, where that is little
    replay_gas: int | None = None  # the gas of both R3
    gas_cap: Fact[int] = NOT_ASKED  # of eth_call on this endpoint
    gas_needed: Fact[int] = NOT_ASKED  # what R3 used
    block_overrides: Fact[bool] = NOT_ASKED  # does the endpoint honour them
    revert_data: Fact[bool] = NOT_ASKED  # does the endpoint pass on what a call reverts with
    # R9: of a success that used nearly all its gas, what it uses with the gas of R3; LACKING where the simulation is not what happened
    gas_with_more: Fact[int] = NOT_ASKED
    call_now: Fact[Outcome] = NOT_ASKED  # on the latest state, for pending ones
    trace: Fact[Outcome] = NOT_ASKED  # callTracer's top frame, where offered
    failed_calls: Fact[tuple[FailedCall, ...]] = (
        NOT_ASKED  # by trace; of a failed transaction the first is the transaction itself
    )
    # of a hash that no node holds, whose sender and number are known: the transaction in a block that has that number
    replacement: Fact[EvmTransaction | None] = NOT_ASKED
    replacement_receipt: Fact[EvmReceipt | None] = NOT_ASKED
    replacement_call: DecodedCall | None = None
    # of a failed token transfer, at the parent block; LACKING where the token has no such list
    holder_blacklisted: Fact[bool] = NOT_ASKED
    recipient_blacklisted: Fact[bool] = NOT_ASKED
    paused: Fact[bool] = NOT_ASKED
    token_reads: tuple[TokenRead, ...] = ()
    named_contracts: tuple[NamedContract, ...] = ()  # of a failed transaction
    calls_within: tuple[CallWithin, ...] = ()  # of a failed one, where its data name them
    tokens: tuple[Token, ...] = ()
    recent_recipients: Fact[tuple[PastRecipient, ...]] = NOT_ASKED  # of the sender, of the same token, in the blocks before
    got_from_recipient: Fact[int] = (
        NOT_ASKED  # the largest transfer that the recipient made to the sender, of the same token, in the blocks before
    )
    recipient_paid: Fact[tuple[PastRecipient, ...]] = NOT_ASKED  # whom the recipient paid in it before; asked of small payments
    sales: Fact[Sales | None] = NOT_ASKED  # of a token that a swap was to sell, where the registry does not know it
    ticket_until: Fact[int] = (
        NOT_ASKED  # Arbitrum: seconds, until when the message's ticket is open; 0: it was run, or has expired
    )
    settlement: Fact[Settlement | None] = NOT_ASKED  # of ZKsync
    afterwards: Fact[Afterwards] = NOT_ASKED  # where the recipient is a delegated account
    beneficiary_code: Fact[str] = NOT_ASKED  # of who got tokens by a token's own call
