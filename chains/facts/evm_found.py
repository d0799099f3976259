"""What was worked out from it, or asked besides."""

from __future__ import annotations

from typing import Literal

from chains.facts.calls import Outcome, Revert
from chains.facts.known import NOT_ASKED, Fact, Frozen, Source


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

    kind: CALL, STATICCALL, DELEGATECALL, CREATE … of the outermost. depth: 0 is the transaction itself. value: wei sent along (a DELEGATECALL shows
    its caller's, and none move by it). innermost…: where the
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


class CallWithin(Frozen):
    """A call that a failed one was to pass on, by its own data, and how it ends when it is run alone on the parent's state."""

    target: str
    outcome: Fact[Outcome]


class CodeElsewhere(Frozen):
    """What is at an address on another network than the one that holds the transaction. token: the symbol, where the registry knows it as a token's
    contract there; then nothing was asked."""

    network: str  # slug
    address: str
    code: Fact[str] = NOT_ASKED
    token: str | None = None
