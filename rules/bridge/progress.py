"""How far a crossing is that others carry (Across, LayerZero, CCTP) or the network itself takes in (deposits of the OP Stack): one decision for ``bridge.*``.

By what the other network says and the age of the transaction by the chain's own time. Where the other network was not asked, only a young one is called under
way. One that is done there is no trouble of these causes. A deposit of the OP Stack is forced in within 3,600 blocks below: that it is absent for longer is a node's that
forgets old transactions, not the network's. A message over LayerZero need not carry anything: a vault or a game sends one beside what it did here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chains.facts import Crossing, EvmFacts, Facts, Known
from rules.succeeded.arrival import same

# How long they take: Across' relayers fill within minutes; a message waits for its source's finality (a quarter of an hour on Ethereum); deposits take minutes
_LATE_S = {"across": 1_800, "layerzero": 3_600, "op_deposit": 3_600, "cctp": 3_600}
_YOUNG_S = 600  # where nobody could be asked
_UNRUN_S = 2_700  # verified there and not run: it is run within seconds after it, but that comes only with the source's finality, up to half an hour
_FORCED_S = 43_200  # sequencing window of the OP Stack: 3,600 blocks of 12 s
_PAID_BACK_S = 86_400  # after the deadline; Across pays back once in some hours

State = Literal["in_flight", "needs_claim", "delayed", "refund", "paid_back"]
WENT_OUT = (
    "succeeded.as_requested",
    "succeeded.zero_value",
    "succeeded.sent_to_contract",
    "succeeded.internal_transfer_only",
    "succeeded.token_not_added",
    "succeeded.inner_call_failed",
)  # what a payment into a bridge looks like on this side
NAMES = {"across": "Across", "layerzero": "LayerZero", "cctp": "CCTP (Circle)", "op_deposit": ""}


@dataclass(frozen=True, slots=True)
class Progress:
    """age: seconds from its block to the latest one. seen: the other network answered. carries: tokens left the signer with it, or it is of a kind that moves
    money; a message with coins alone may be a message alone."""

    one: Crossing
    state: State
    age: int
    seen: bool
    carries: bool


def progress(facts: Facts) -> Progress | None:
    """Of the first crossing that is not done; None where there is none, or no clock of the chain is known."""
    evm = facts.evm
    if evm is None or not isinstance(evm.block, Known) or not isinstance(evm.latest, Known):
        return None
    block, latest = evm.block.value, evm.latest.value
    if block is None or latest is None:
        return None
    age = max(0, latest.timestamp - block.timestamp)
    for one in facts.crossings:
        state = _state(one, age, latest.timestamp)
        carries = _carries(evm) if one.kind == "layerzero" else True
        if state is not None and carries is not None:
            return Progress(one, state, age, isinstance(one.state, Known), carries)
    return None


def _carries(evm: EvmFacts) -> bool | None:
    """Did tokens leave the signer beside the message? None where the signer got another token here: then what was paid was answered here."""
    signer = evm.transaction.value.sender if isinstance(evm.transaction, Known) and evm.transaction.value is not None else None
    moved = [t for t in evm.transfers if t.contract is not None and t.amount > 0]
    left = {t.contract for t in moved if same(t.sender, signer)}
    if any(same(t.recipient, signer) and t.contract not in left for t in moved):
        return None
    return bool(left)


def _state(one: Crossing, age: int, now: int) -> State | None:
    if one.kind not in _LATE_S:
        return None
    if not isinstance(one.state, Known):
        return "in_flight" if age <= _YOUNG_S and one.kind != "cctp" else None  # CCTP can be done in seconds
    late = age > _LATE_S[one.kind]
    if one.kind == "across" and one.state.value == "open" and one.deadline is not None and now > one.deadline:
        return "refund" if now - one.deadline <= _PAID_BACK_S else "paid_back"
    if one.kind == "op_deposit" and age > _FORCED_S:
        return None
    if one.state.value == "verified":
        return "needs_claim" if age > _UNRUN_S else "in_flight"
    if one.state.value in ("open", "sent", "absent"):
        return "delayed" if late else "in_flight"
    return None
