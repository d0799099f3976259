"""How far a crossing is that others carry (Across, LayerZero, CCTP) or the network itself takes in (deposits of the OP Stack): one decision for ``bridge.*``.

By what the other network says and the age of the transaction by the chain's own time. Where the other network was not asked, only a young one is called under
way. One that is done there is no trouble of these causes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chains.facts import Crossing, Facts, Known

# How long they take: Across' relayers fill within minutes; a message waits for its source's finality (a quarter of an hour on Ethereum); deposits take minutes
_LATE_S = {"across": 1_800, "layerzero": 3_600, "op_deposit": 3_600, "cctp": 3_600}
_YOUNG_S = 600  # where nobody could be asked
_UNRUN_S = 900  # verified there and not run: whoever was paid for it runs it within seconds

State = Literal["in_flight", "needs_claim", "delayed", "refund"]
NAMES = {"across": "Across", "layerzero": "LayerZero", "cctp": "CCTP (Circle)", "op_deposit": ""}


@dataclass(frozen=True, slots=True)
class Progress:
    """age: seconds from its block to the latest one. seen: the other network answered."""

    one: Crossing
    state: State
    age: int
    seen: bool


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
        if state is not None:
            return Progress(one, state, age, isinstance(one.state, Known))
    return None


def _state(one: Crossing, age: int, now: int) -> State | None:
    if one.kind not in _LATE_S:
        return None
    if not isinstance(one.state, Known):
        return "in_flight" if age <= _YOUNG_S and one.kind != "cctp" else None  # CCTP can be done in seconds
    late = age > _LATE_S[one.kind]
    if one.kind == "across" and one.state.value == "open" and one.deadline is not None and now > one.deadline:
        return "refund"
    if one.state.value == "verified":
        return "needs_claim" if age > _UNRUN_S else "in_flight"
    if one.state.value in ("open", "sent", "absent"):
        return "delayed" if late else "in_flight"
    return None
