"""A withdrawal to the network that a layer 2 settles on: what those of Arbitrum and of the OP Stack have in common."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from chains.facts import Crossing, EvmFacts, Facts, Known
from rules.model import Amount, Evidence, Moment, Param, Slug, seen
from rules.predicates import coins

HIDES = (
    "succeeded.as_requested",
    "succeeded.zero_value",
    "succeeded.sent_to_contract",
    "succeeded.internal_transfer_only",
    "succeeded.sent_to_burn",
)  # what it looks like on the layer that it leaves


def after(seconds: int | None, wait: timedelta) -> datetime | None:
    """When a wait is over that began at this time of a chain."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC) + wait


def is_over(ready: datetime | None, facts: Facts) -> bool:
    return ready is not None and ready <= facts.clock


def observed(evm: EvmFacts, one: Crossing) -> tuple[Evidence, ...]:
    logged = seen("withdrawal_logged", evm.receipt, one.id, "logs")
    return (logged, seen("withdrawal_state", one.state, one.state.value)) if isinstance(one.state, Known) else (logged,)


def amount_of(facts: Facts, one: Crossing) -> Amount | None:
    return coins(facts, one.amount) if one.amount else None


def told(one: Crossing, step: str, ready: datetime | None) -> dict[str, Param]:
    """The values of the texts."""
    return {
        "step": step,
        "target_network": Slug(one.network),
        "ready": Moment(ready) if ready is not None else "",
        "timed": "yes" if ready is not None else "no",
    }
