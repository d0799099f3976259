"""The facts: everything a rule may know, and how it is known.

A fact is ``Known`` (a value and where it came from) or ``Missing`` (and why). Missing is not false: reading the
``value`` of a missing fact raises ``FactMissing``, which the engine turns into "not applicable".

Amounts are integers in base units (wei, sun), times are UTC. EVM addresses are lower-case hex with 0x, Tron addresses
base58 (``T…``), hashes lower-case hex (with 0x on EVM, without on Tron). Texts that come from a chain are hostile: they are
kept as they came and only shown quoted.

This module stands on pydantic and the standard library alone: saved facts are the examples of every rule.
"""

from __future__ import annotations

import json
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any, Generic, Literal, Never, TypeVar

from pydantic import BaseModel, ConfigDict
from typing_extensions import TypeAliasType

T = TypeVar("T")


class Frozen(BaseModel):
    """Base of all facts: immutable, strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


# --- how something is known ----------------------------------------------------------------------------------------


class Source(Frozen):
    """Where a value was read: one call to one endpoint. ``block`` is the state or block that was asked for."""

    endpoint: str
    call: str
    params: Any = None
    field: str | None = None
    block: int | None = None


class Why(StrEnum):
    """Why a fact is missing."""

    NOT_ASKED = "not_asked"  # no rule that could apply needs it
    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed_out"  # the endpoint's time or the answer's deadline
    RATE_LIMITED = "rate_limited"
    UNSUPPORTED = "unsupported"  # the endpoint does not offer this method
    STATE_UNAVAILABLE = "state_unavailable"  # pruned, lite node, not synced yet
    BAD_ANSWER = "bad_answer"  # unreadable, too large, of another chain
    NODE_ERROR = "node_error"  # any other refusal of the node
    LACKING = "lacking"  # what it would be derived from is not there


class FactMissing(Exception):
    """A rule read a fact that is missing. Carries the ``Missing``."""

    def __init__(self, missing: Missing) -> None:
        super().__init__(missing.why.value)
        self.missing = missing


class Known(Frozen, Generic[T]):
    """A value that was read or derived. ``None`` as a value means: asked, and there is none."""

    value: T
    source: Source | None = None


class Missing(Frozen):
    """A value that is not known, and why."""

    why: Why = Why.NOT_ASKED
    detail: str = ""
    source: Source | None = None

    @property
    def value(self) -> Never:
        raise FactMissing(self)


Fact = TypeAliasType("Fact", Known[T] | Missing, type_params=(T,))
NOT_ASKED = Missing()


# --- what was asked -------------------------------------------------------------------------------------------------


class InputKind(StrEnum):
    TRANSACTION_HASH = "transaction_hash"
    RAW_TRANSACTION = "raw_transaction"
    ADDRESS = "address"
    NAME = "name"
    BLOCK_HASH = "block_hash"
    MESSAGE = "message"
    ERROR_TEXT = "error_text"
    SECRET = "secret"
    OTHER_CHAIN = "other_chain"
    UNKNOWN = "unknown"


class SecretKind(StrEnum):
    MNEMONIC = "mnemonic"
    PRIVATE_KEY = "private_key"  # WIF, or hex whose derived address is active
    KEYSTORE = "keystore"
    EXTENDED_KEY = "extended_key"


class SignedTransaction(Frozen):
    """What a raw signed transaction says of itself. ``expiration_ms`` only on Tron, ``nonce``, ``chain_id`` and ``content``
    (see ``content_of``) only on EVM; ``permission`` (its id on the account) and ``signers`` (addresses, one for each signature) only on Tron, where
    an account may ask for several. ``signers`` is empty where they cannot be worked out."""

    family: Literal["evm", "tron"]
    hash: str
    sender: str | None = None
    nonce: int | None = None
    chain_id: int | None = None
    content: str | None = None
    expiration_ms: int | None = None
    created_ms: int | None = None
    permission: int = 0
    signers: tuple[str, ...] = ()


class Refusal(Frozen):
    """What a node or a wallet said instead of taking a transaction. Its words alone: no chain was asked whether they are true.

    code: the cause of the catalogue that the words name. client: who words it so. variant: what exactly was wrong, of codes that hold
    several things. exact: False where the words are of no client in particular. figures: what was read from the text, as decimal strings or
    as quoted: next, tx (numbers of transactions), balance, cost, overshot, queued (wei, or sun on Tron), gas, minimum, cap, offered, base_fee,
    tip, fee, unit, size, limit, signed, expected (chain ids), type, address, pooled, count, keys, bump, reason (a contract's own words).
    coin: symbol of the coin of the network that the question names, where its amounts have 18 decimals. text: the innermost message, hostile,
    without what could be a private key, cut.
    """

    code: str
    family: Literal["evm", "tron"] | None = None
    client: str | None = None
    variant: str | None = None
    exact: bool = True
    figures: dict[str, str] = {}
    coin: str | None = None
    text: str


class QuestionFacts(Frozen):
    """The question after reading it: never the text itself, never a secret."""

    kind: InputKind = InputKind.UNKNOWN
    hash: str | None = None  # 64 lower-case hex digits without 0x
    other_hashes: tuple[str, ...] = ()
    from_explorer: bool = False  # the hash stood in a link of a known explorer
    prefixed: bool = False  # the hash was written with 0x
    claimed_network: str | None = None  # slug the user named or whose explorer was linked
    hinted_networks: tuple[str, ...] = ()  # slugs of words and links in the text, strongest first
    address: str | None = None
    address_family: Literal["evm", "tron"] | None = None
    checksum_ok: bool | None = None  # of the address: None where it carries none
    name: str | None = None
    other_chain: str | None = None  # solana, bitcoin, cosmos, sui, starknet …
    truncated_digits: int | None = None  # hex digits of a hash that was cut short or is too long
    secret: SecretKind | None = None
    explorer_host: str | None = None  # a link to a known explorer that holds no hash
    has_words: bool = False
    signed: SignedTransaction | None = None
    sender: str | None = None
    recipient: str | None = None
    nonce: int | None = None  # the sender's number of it, as the user says
    submitted_at: datetime | None = None
    error_text: str | None = None
    platform: str | None = None  # where it was to arrive, by the user's words; empty: a platform without a name
    withdrawn_from: str | None = None  # a platform that it was taken out of, by the user's words; empty: without a name
    mentions: tuple[str, ...] = ()  # memo, user_operation, safe, gasfree, energy_rental: what the words speak of;
    # explorer_silent; private_relay; relay_pending, relay_failed, relay_cancelled, sim_…: a private relay's own answer was pasted
    amounts: tuple[str, ...] = ()  # that the words name, as plain decimals
    refusal: Refusal | None = None  # what error_text, or the text itself, says was refused
    redacted: bool = False


class GuardResult(StrEnum):
    """Of the secret guard: was the hash asked about as a possible private key?"""

    NOT_NEEDED = "not_needed"
    NO_ACTIVITY = "no_activity"
    UNANSWERED = "unanswered"  # some or all of the networks did not answer in time
    ACTIVE = "active"


class SearchResult(StrEnum):
    FOUND = "found"
    ABSENT = "absent"
    UNREACHABLE = "unreachable"


Lack = Literal[
    "pruned", "syncing"
]  # of a node that does not have what it takes to look for a transaction: dropped, or not there yet


class NetworkSearch(Frozen):
    """What one network answered when asked for the hash."""

    network: str  # slug
    testnet: bool = False
    result: SearchResult
    why: Why | None = None  # where unreachable
    lack: Lack | None = None  # where unreachable because the node itself says that it has not the data
    endpoints: int = 1  # independent endpoints that gave this result
    disagree: bool = False  # another endpoint of the network said otherwise
    head_time: datetime | None = None  # of the latest block that the answering node knows
    block_number: int | None = None  # the hash is a block's
    source: Source | None = None


# --- the network ------------------------------------------------------------------------------------------------------


class CanonicalToken(Frozen):
    symbol: str
    name: str
    contract: str
    decimals: int
    traits: tuple[str, ...] = ()


class KnownBridge(Frozen):
    """A contract of a bridge that lies on this network. network: the slug of the one it leads to."""

    name: str
    kind: str  # op_portal, op_bridge, arbitrum_outbox, arbitrum_inbox, escrow, across_pool, layerzero, cctp
    contract: str
    network: str | None = None
    number: int | None = None  # of this network with it, where it has its own


class NetworkFacts(Frozen):
    """The network that holds the transaction, from its file."""

    slug: str
    id: str  # CAIP-2
    family: Literal["evm", "tron"]
    name: str
    testnet: bool = False
    symbol: str
    decimals: int
    block_time_s: float
    finality_kind: Literal["tags", "depth", "l1", "solidified"] = "tags"
    finality_s: int = 900
    finality_depth: int | None = None
    public_pool: bool = True
    replace_bump_percent: int = 10
    fee_model: Literal["eip1559", "legacy", "tron"] = "eip1559"
    min_priority_fee: int = 0
    l1_data_fee: bool = False
    transaction_gas_cap: int | None = None  # EIP-7825 where it is in force
    tokens: tuple[CanonicalToken, ...] = ()
    bridges: tuple[KnownBridge, ...] = ()


# --- shared by both families --------------------------------------------------------------------------------------


class Argument(Frozen):
    name: str
    type: str
    value: str


class Revert(Frozen):
    """Revert data, decoded. ``inner`` is what a nested error carried; the innermost readable one is the reason.

    cause: of the outermost only, the code of the cause that the reason names by the tables of texts and errors, or None. It is what the
    contract says, not what was checked. data: cut after 4,096 bytes, text after 4,000 characters.
    """

    kind: Literal["empty", "string", "panic", "custom", "unknown", "malformed"]
    data: str = "0x"
    text: str | None = None
    panic_code: int | None = None
    selector: str | None = None
    name: str | None = None
    signature: str | None = None
    arguments: tuple[Argument, ...] = ()
    inner: Revert | None = None
    cause: str | None = None
    declared: bool = False  # the name is the contract's own, by the interface that its maker published; else our table's

    @property
    def reason(self) -> Revert:
        """The innermost error that says something."""
        inner = self.inner
        return inner.reason if inner is not None and inner.kind not in ("empty", "malformed") else self


class Outcome(Frozen):
    """How one execution, real or simulated, ended.

    refused: the node did not execute it (about the call's arguments, never the fate of the transaction).
    halt: a normal form of the client's text: out_of_gas, code_deposit (no gas for storing the new code), gas_overflow (no limit would
    do), invalid_opcode, invalid_jump, stack, write_protection, return_data, code_size, invalid_code, call_depth, precompile, other; on Tron
    also out_of_time, out_of_memory, transfer_failed.
    revert: None where the node says that it reverted and not with which data.
    """

    kind: Literal["success", "revert", "halt", "refused"]
    output: str = "0x"
    halt: str | None = None
    revert: Revert | None = None
    gas_used: int | None = None
    message: str = ""


class DecodedCall(Frozen):
    """Call data, decoded with a known signature whose arguments fit exactly."""

    selector: str
    name: str | None = None  # transfer
    signature: str | None = None  # transfer(address,uint256)
    arguments: tuple[Argument, ...] = ()

    def argument(self, name: str) -> str | None:
        return next((a.value for a in self.arguments if a.name == name), None)

    def named(self, name: str) -> str | None:
        """An argument of its own or, as exchanges have it from their third version on, a member of ``params``. None where the call has none of this name, or
        was cut."""
        own, params = self.argument(name), self.argument("params")
        if own is not None or params is None:
            return own
        try:
            members: Any = json.loads(params)
        except ValueError:  # cut, or no structure
            return None
        member: Any = members.get(name) if isinstance(members, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # whatever JSON holds
        return member if isinstance(member, str) else None


class Transfer(Frozen):
    """A movement of coins or tokens. ``contract`` is None for the network's coin; ``amount`` in base units."""

    kind: Literal["native", "log", "internal", "trc10"]
    sender: str
    recipient: str
    amount: int
    contract: str | None = None
    token_id: int | None = None  # ERC-721/1155 id or TRC-10 asset id


class Approval(Frozen):
    contract: str
    owner: str
    spender: str
    amount: int | None  # None: approval for all tokens of a collection
    for_all: bool = False


class Token(Frozen):
    """What a token contract says about itself (untrusted) and whether our registry knows it."""

    contract: str
    symbol: str | None = None
    decimals: int | None = None
    canonical: bool = False


# --- EVM -----------------------------------------------------------------------------------------------------------------


class EvmBlock(Frozen):
    number: int
    hash: str
    timestamp: int  # seconds
    base_fee: int | None = None
    gas_limit: int = 0
    gas_used: int = 0
    parent_hash: str | None = None
    coinbase: str | None = None
    prev_randao: str | None = None


class EvmTransaction(Frozen):
    hash: str
    type: int = 0
    sender: str
    to: str | None
    nonce: int
    value: int = 0
    gas: int
    gas_price: int | None = None
    max_fee_per_gas: int | None = None
    max_priority_fee_per_gas: int | None = None
    max_fee_per_blob_gas: int | None = None
    blob_count: int = 0
    input: str = "0x"
    block_number: int | None = None
    block_hash: str | None = None
    block_timestamp: int | None = None  # seconds; only newer nodes say it
    index: int | None = None
    access_list: tuple[Any, ...] | None = None
    authorization_list: tuple[Any, ...] | None = None
    ticket: str | None = None  # of an attempt to run a retryable on Arbitrum

    @property
    def content(self) -> str:
        """What it does, whatever it offers for it."""
        return content_of(self.to, self.value, self.input)

    @property
    def fee_cap(self) -> int:
        """The most this transaction pays per gas, in wei."""
        return self.max_fee_per_gas if self.max_fee_per_gas is not None else self.gas_price or 0

    @property
    def tip_cap(self) -> int:
        return self.max_priority_fee_per_gas if self.max_priority_fee_per_gas is not None else self.fee_cap


def content_of(to: str | None, value: int, data: str) -> str:
    """The same for two transactions that do the same: recipient, value in wei and call data, as one hash. Fees and number are left out."""
    return sha256(f"{to or ''}|{value}|{data}".lower().encode()).hexdigest()


class EvmLog(Frozen):
    address: str
    topics: tuple[str, ...] = ()
    data: str = "0x"


class EvmReceipt(Frozen):
    status: int | None  # None: before Byzantium, and not to be told by its other figures
    before_byzantium: bool = False  # it holds a state root, as receipts did then
    block_number: int
    block_hash: str
    index: int
    gas_used: int
    cumulative_gas_used: int = 0
    effective_gas_price: int | None = None
    contract_address: str | None = None
    l1_fee: int | None = None
    blob_gas_used: int | None = None
    blob_gas_price: int | None = None
    first_log: int | None = None  # the place of its first log among all of the block
    logs: tuple[EvmLog, ...] = ()


class FeeHistory(Frozen):
    """``base_fees`` has one more element than blocks: its last is the next block's. Rewards are p10, p50, p90 a block. ``blob_base_fees``: likewise,
    wei per blob gas; empty where the node does not say."""

    oldest: int
    base_fees: tuple[int, ...]
    blob_base_fees: tuple[int, ...] = ()
    used_ratios: tuple[float, ...] = ()
    rewards: tuple[tuple[int, ...], ...] = ()

    @property
    def next_base_fee(self) -> int:
        return self.base_fees[-1]


class UserOperation(Frozen):
    """An operation of a smart account (ERC-4337), as the log of an EntryPoint tells it. cost: wei. reason: why it failed, where that was
    logged."""

    entry_point: str
    hash: str
    sender: str
    paymaster: str | None = None
    nonce: int = 0
    success: bool
    cost: int = 0
    reason: Revert | None = None


class Crossing(Frozen):
    """A message or money that left for another network by a rollup's own bridge, Across, LayerZero or CCTP. network: the other one's slug; contract: that settles it
    there, of a deposit the portal here. id: the withdrawal's hash, its number in the outbox, the hash of the transaction that a deposit becomes, the
    relay's hash, the message's guid. amount: coins of this network, wei, of CCTP units of the token. sender: of a deposit, who sends it above: an account itself, a
    contract by its alias there.
    state: by the other network: of an OP Stack withdrawal started, proven, done; of an Arbitrum one open, done; of a deposit absent, done,
    failed; of Across and CCTP open, done; of LayerZero sent, verified, done. since: seconds, when it was proven. path: of a message (receiver, number of the
    source, sender, nonce). deadline: seconds, until when it can be filled."""

    kind: Literal["op_withdrawal", "arbitrum_withdrawal", "op_deposit", "across", "layerzero", "cctp"]
    network: str
    contract: str
    id: str
    amount: int = 0
    sender: str | None = None
    recipient: str | None = None
    state: Fact[str] = NOT_ASKED
    since: int | None = None
    path: tuple[str, ...] = ()
    deadline: int | None = None


class FoundOperation(Frozen):
    """A hash that is no transaction's, found in a network's logs. kind: user_operation (ERC-4337); safe (a Safe ran what its owners signed); safe_approval (owners
    approved it in the chain, and no run is on record); waiting (a bundler holds it). account: whose. transaction: that did it, of approvals one
    of them. success: None where it has not run. approvals: owners that approved."""

    network: str
    kind: Literal["user_operation", "safe", "safe_approval", "waiting"]
    account: str
    transaction: str | None = None
    block: int | None = None
    success: bool | None = None
    approvals: int = 0
    source: Source | None = None


class PastRecipient(Frozen):
    """To whom an account moved a token before. paid: value was moved; else only a transfer of zero is on record, which anybody can write there."""

    address: str
    paid: bool


class Settlement(Frozen):
    """How far a transaction of ZKsync is on the layer below. executed: the transaction there that made it final."""

    state: Literal["pending", "included", "verified", "failed"]
    executed: str | None = None


class Sales(Frozen):
    """What a token's logs say of its trade in the blocks before. pool: from whom the seller had got it. buyers: who got some from there; sellers: how many of those
    gave some back."""

    token: str
    pool: str
    buyers: int
    sellers: int


class Afterwards(Frozen):
    """What a delegated account did with what had arrived, in the blocks after. gone: base units that left it by then. target and transaction: where most of it
    went, and by which; None of coins, whose movement is only seen in the balance. signed: transactions that the account itself signed
    meanwhile. blocks: how many after its own were looked at."""

    account: str
    gone: int
    target: str | None = None
    transaction: str | None = None
    signed: int = 0
    blocks: int = 0


class Authorization(Frozen):
    """An account's permission that a contract's code be its own (EIP-7702). chain_id 0: for every network. contract 0x00…: take it back.
    code_after: the account's code after the block, code_now: today. nonce_before: the account's number before the block."""

    authority: str
    contract: str
    chain_id: int
    nonce: int
    code_after: Fact[str] = NOT_ASKED
    code_now: Fact[str] = NOT_ASKED
    nonce_before: Fact[int] = NOT_ASKED


class FailedCall(Frozen):
    """A call inside a transaction that failed, from a trace; of several that failed one for the other, the outermost, with the innermost's error.

    kind: CALL, STATICCALL, DELEGATECALL, CREATE … of the outermost. depth: 0 is the transaction itself. value: wei sent along. innermost…: where the
    error arose, with its selector, gas and wei, and the first 100 bytes of its input. context, sender: on whose storage the innermost worked, and who it
    saw calling; both differ from innermost and its caller behind a DELEGATECALL. outcome: how the innermost ended. empty_callee: whom the
    innermost called last, where that call took no step and returned nothing, as a call to an address without code does.
    """

    kind: str
    depth: int
    target: str | None = None
    value: int = 0
    innermost: str | None = None
    innermost_kind: str = ""
    innermost_depth: int = 0
    innermost_caller: str
    innermost_value: int = 0
    selector: str | None = None
    gas: int = 0
    gas_used: int = 0
    input: str = "0x"
    context: str | None = None
    sender: str | None = None
    empty_callee: str | None = None
    outcome: Outcome


class NamedContract(Frozen):
    """An address that a failed call takes for a contract's: its arguments name it as a token or a step of a path, or a trace shows that it was called
    and took no step. has_code: does it hold a contract (EVM: after the block, Tron: today). with_code: EVM, where it holds none: R0n with a few
    bytes of code put there that answer any call with 1.
    """

    address: str
    by: Literal["argument", "trace"] = "argument"
    has_code: Fact[bool] = NOT_ASKED
    with_code: Fact[Outcome] = NOT_ASKED


class CallWithin(Frozen):
    """A call that a failed one was to pass on, by its own data, and how it ends when it is run alone on the parent's state."""

    target: str
    outcome: Fact[Outcome]


class TokenRead(Frozen):
    """A token's answer at the parent block, or at the head for a pending transaction.

    wanted: base units that the call was to take, by its data or a trace. …_slot: where in its storage the token keeps the sum, by its own showing;
    LACKING where it is none of the usual places. given_…: R5 of knowledge 2.3, R0n with 2^95 base units of balance, of permission, or of both put there.
    """

    contract: str
    holder: str
    spender: str | None = None
    wanted: int | None = None
    balance: Fact[int] = NOT_ASKED
    allowance: Fact[int] = NOT_ASKED
    balance_slot: Fact[str] = NOT_ASKED
    allowance_slot: Fact[str] = NOT_ASKED
    given_balance: Fact[Outcome] = NOT_ASKED
    given_allowance: Fact[Outcome] = NOT_ASKED
    given_both: Fact[Outcome] = NOT_ASKED
    # Tron: as they were at the transaction's block, from today's and an index of what has moved since; LACKING where that cannot be told
    balance_then: Fact[int] = NOT_ASKED
    allowance_then: Fact[int] = NOT_ASKED


class CodeElsewhere(Frozen):
    """What is at an address on another network than the one that holds the transaction. token: the symbol, where the registry knows it as a token's
    contract there; then nothing was asked."""

    network: str  # slug
    address: str
    code: Fact[str] = NOT_ASKED
    token: str | None = None


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


# --- Tron ------------------------------------------------------------------------------------------------------------------


class TronTransaction(Frozen):
    """``result`` is contractRet: of a pending transaction only the dry run's. Amounts in sun, times in milliseconds."""

    txid: str
    contract_type: str
    owner: str
    to: str | None = None
    amount: int = 0
    asset_id: str | None = None
    contract_address: str | None = None
    data: str = ""  # hex without 0x
    call_value: int = 0
    token_value: int = 0  # TRC-10 units sent along with a call
    fee_limit: int = 0
    expiration_ms: int = 0
    timestamp_ms: int = 0
    memo: str = ""  # hex
    signatures: int = 1
    result: str | None = None
    size: int | None = None  # bytes of the signed transaction
    resource: str | None = None  # of staking contracts: BANDWIDTH, ENERGY
    frozen_amount: int = 0
    locked: bool = False  # of a delegation: with a lock
    lock_blocks: int = 0  # how many blocks it lasts; 0: not said


class TronLog(Frozen):
    address: str
    topics: tuple[str, ...] = ()
    data: str = ""


class TronInternal(Frozen):
    sender: str
    recipient: str
    amount: int = 0
    asset_id: str | None = None
    rejected: bool = False
    note: str = ""


class TronReceipt(Frozen):
    """The answer of gettransactioninfobyid. Zero values are left out by the node, so absent means 0."""

    block_number: int
    block_time_ms: int
    fee: int = 0
    energy_fee: int = 0
    net_fee: int = 0
    energy_usage: int = 0
    energy_usage_total: int = 0
    origin_energy_usage: int = 0
    energy_penalty_total: int = 0
    net_usage: int = 0
    result: str | None = None  # absent for system contracts
    failed: bool = False
    contract_result: str = ""  # hex
    message: str = ""  # resMessage, decoded
    contract_address: str | None = None
    withdraw_amount: int = 0
    withdraw_expire_amount: int = 0
    logs: tuple[TronLog, ...] = ()
    internal: tuple[TronInternal, ...] = ()


class TronAsset(Frozen):
    """A TRC-10 asset as its issuer calls it: hostile text, and names are not unique."""

    id: str
    name: str = ""
    symbol: str = ""
    decimals: int = 0


class TronHead(Frozen):
    number: int
    timestamp_ms: int
    hash: str = ""


class TronPermission(Frozen):
    """Whose signatures an account asks for. id: 0 the owner's, 2 and more the active ones. keys: (address, weight)."""

    id: int
    threshold: int
    keys: tuple[tuple[str, int], ...] = ()


class TronAccount(Frozen):
    """None as the whole account: not activated. ``active``: its active permissions."""

    address: str
    balance: int = 0
    owner_keys: tuple[tuple[str, int], ...] = ()
    owner_threshold: int = 1
    unfreezing: tuple[tuple[int, int], ...] = ()  # (sun, expiry in ms)
    active: tuple[TronPermission, ...] = ()
    votes: int = 0  # given to representatives; one for each staked TRX at most
    staked: int = 0  # sun, of every kind, also what is lent
    rewarded_ms: int = 0  # when rewards were last claimed; 0: never

    @property
    def own_weight(self) -> int:
        """Of the account's own key in its owner permission."""
        return sum(weight for key, weight in self.owner_keys if key == self.address)

    @property
    def ruled_by_others(self) -> bool:
        """Can its own key not change who rules it? False where the node names no permission: then the own key rules."""
        return bool(self.owner_keys) and self.own_weight < self.owner_threshold


class TronResources(Frozen):
    energy_limit: int = 0
    energy_used: int = 0
    net_limit: int = 0
    net_used: int = 0
    free_net_limit: int = 0
    free_net_used: int = 0


class TronContract(Frozen):
    address: str
    origin: str
    consume_user_resource_percent: int = 0
    origin_energy_limit: int = 0
    energy_factor: int = 0  # 10,000 is +100 %
    holds_selector: bool | None = None  # does its code hold the selector of the call; None: not looked at, or it may be a proxy
    errors: tuple[
        str, ...
    ] = ()  # declarations of its own errors, as its maker published them: Unwanted(uint256 code,address who)
    takes_coins: bool | None = None  # False: its code refuses the call for any coins sent along; None: the code does not show it


class PastTransaction(Frozen):
    """A transaction that had a part in an account's past, as an index tells it. amount: sun that were paid, or of a delegation the staked sun. succeeded:
    by the index's word."""

    txid: str
    moment_ms: int
    contract_type: str
    owner: str
    to: str | None = None
    amount: int = 0
    resource: str | None = None  # of staking contracts
    succeeded: bool = True


class AccountPast(Frozen):
    """What an index tells of an account's transactions within the time that was asked for. complete: nothing of it was left out; else only as
    many as one answer holds. Newest first."""

    account: str
    entries: tuple[PastTransaction, ...] = ()
    complete: bool = False


class PastMovement(Frozen):
    """A Transfer or Approval log of a token (TRC-20) that names the account. recipient: of an approval, the spender. amount: base units."""

    txid: str
    moment_ms: int
    kind: Literal["transfer", "approval"]
    contract: str
    sender: str
    recipient: str
    amount: int


class TokenPast(Frozen):
    """As ``AccountPast``, of the logs of tokens."""

    account: str
    entries: tuple[PastMovement, ...] = ()
    complete: bool = False


class Listing(Frozen):
    """The token's issuer put the account on its list of blocked ones, or took it off."""

    txid: str
    moment_ms: int
    listed: bool


class Listings(Frozen):
    """What an index tells of an account on a token's list before the transaction's block, newest first. since_ms: no such event after
    this moment is left out; 0: none at all."""

    account: str
    contract: str
    entries: tuple[Listing, ...] = ()
    since_ms: int = 0


class TronFacts(Frozen):
    transaction: Fact[TronTransaction | None] = NOT_ASKED
    receipt: Fact[TronReceipt | None] = NOT_ASKED
    solid_receipt: Fact[TronReceipt | None] = NOT_ASKED
    pending: Fact[TronTransaction | None] = NOT_ASKED
    head: Fact[TronHead] = NOT_ASKED
    solid_head: Fact[TronHead] = NOT_ASKED
    second_opinion: Fact[bool] = NOT_ASKED  # does another endpoint's solid chain hold it
    call: DecodedCall | None = None
    revert: Revert | None = None
    transfers: tuple[Transfer, ...] = ()
    approvals: tuple[Approval, ...] = ()
    owner: Fact[TronAccount | None] = NOT_ASKED
    recipient: Fact[TronAccount | None] = NOT_ASKED
    resources: Fact[TronResources] = NOT_ASKED
    asset: Fact[TronAsset | None] = NOT_ASKED  # the TRC-10 asset that was sent
    reward: Fact[int] = NOT_ASKED  # sun that voting has earned the owner and that are not claimed
    contract: Fact[TronContract | None] = NOT_ASKED
    recipient_contract: Fact[TronContract | None] = NOT_ASKED
    spender_contract: Fact[TronContract | None] = NOT_ASKED  # of the first approval's spender
    energy_price: Fact[int] = NOT_ASKED  # sun, at the block's time (at the head's where pending)
    energy_price_now: Fact[int] = NOT_ASKED
    parameters: Fact[dict[str, int]] = NOT_ASKED
    replay: Fact[Outcome] = NOT_ASKED  # constant call on today's state
    replay_without_value: Fact[Outcome] = NOT_ASKED  # the same without the TRX sent along, where there were any
    replay_beyond_balance: Fact[Outcome] = (
        NOT_ASKED  # the same token transfer of more than anybody has: it stops where the balance is checked
    )
    owner_blacklisted: Fact[bool] = NOT_ASKED
    paused: Fact[bool] = NOT_ASKED
    token_reads: tuple[TokenRead, ...] = ()
    named_contracts: tuple[NamedContract, ...] = ()  # of a failed transaction
    tokens: tuple[Token, ...] = ()
    # from an index of the past (TronGrid v1), where an endpoint has one
    past: Fact[AccountPast] = NOT_ASKED  # of the sender, or of who got dust, until shortly after the transaction
    since: Fact[AccountPast] = NOT_ASKED  # of the sender, from the transaction on
    token_past: Fact[TokenPast] = NOT_ASKED  # of whose tokens moved, or of who got dust, until the transaction
    listings: Fact[Listings] = NOT_ASKED  # of whose tokens were to move
    control_past: Fact[AccountPast] = NOT_ASKED  # of the sender until today, where other keys rule its account
    recipient_past: Fact[AccountPast] = NOT_ASKED  # of a recipient whose account other keys rule, until today


# --- all together -----------------------------------------------------------------------------------------------------------


class Facts(Frozen):
    """All that the rules see. ``clock`` is the moment of the diagnosis; what has expired or is final is decided by the chain's
    own time."""

    clock: datetime
    question: QuestionFacts = QuestionFacts()
    guard: GuardResult = GuardResult.NOT_NEEDED
    demo: bool = False
    searched: tuple[NetworkSearch, ...] = ()
    crossings: tuple[Crossing, ...] = ()  # of what went through
    operations: tuple[FoundOperation, ...] = ()  # of a hash that no node holds as a transaction's
    network: NetworkFacts | None = None
    seen_block_hash: str | None = None  # in which block we saw it before
    seen_before: bool = False  # did we see it on this network before, in a block or waiting
    seen_since: datetime | None = None  # when we first saw it
    seen_sender: str | None = None  # whose it was, when we saw it before or by its signed bytes
    seen_nonce: int | None = None
    seen_content: str | None = None  # what it was to do (see content_of)
    seen_by_word: bool = False  # sender and number are what the user says: nothing ties them to the hash
    evm: EvmFacts | None = None
    tron: TronFacts | None = None
    # of the latest block that another endpoint of the network knows, where the first one's is old
    other_head_time: Fact[datetime] = NOT_ASKED
    elsewhere: tuple[
        CodeElsewhere, ...
    ] = ()  # the recipient's address, on the networks that the question names and that do not hold it
