"""A deposit into an OP Stack network, and how old it is by the chain's own time: shared by the causes of deposits."""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import Crossing, Facts, Known

DEPOSITS_TAKE_S = 600  # knowledge/evm.md 3.L: minutes
LATE_S = 3_600


@dataclass(frozen=True, slots=True)
class Deposit:
    """age: seconds from its block to the latest one."""

    one: Crossing
    age: int


def deposit_of(facts: Facts) -> Deposit | None:
    """None where nothing was deposited, or no clock of the chain is known."""
    one = next((c for c in facts.crossings if c.kind == "op_deposit"), None)
    if one is None or facts.evm is None:
        return None
    block = facts.evm.block.value if isinstance(facts.evm.block, Known) else None
    latest = facts.evm.latest.value if isinstance(facts.evm.latest, Known) else None
    if block is None or latest is None:
        return None
    return Deposit(one, max(0, latest.timestamp - block.timestamp))
