"""What the contract's owner paid of the energy of a call that ran out of it: one decision for ``energy.owner_energy_limit`` and
``energy.owner_energy_exhausted``.

An owner can promise to pay a share of every call (100 % less ``consume_user_resource_percent``), up to a limit of energy a call and to what the owner has staked. The receipt
says what was paid, the contract what was promised: today, so likely at most (knowledge/tron.md A3, step 4).
Where the caller had its own share of what the call takes, it would have gone through had the owner paid all of its: then the owner's limit is the cause, and
what bound the caller stands beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chains.facts import Facts, Known
from rules.energy.split import need, split
from rules.model import Confidence, Finding, Rule, seen
from rules.predicates import coins

_FIRST = 15  # before what bound the caller


@dataclass(frozen=True, slots=True)
class OwnerShare:
    """Energy. bound: the contract's own limit for a call, or what its owner has staked. rest: what the caller has to pay of a call today, where a replay tells;
    cost: that in sun. alone: nothing else was missing."""

    bound: Literal["limit", "staked"]
    paid: int
    promised: int
    limit: int
    rest: int = 0
    cost: int = 0
    alone: bool = False


def owner_share(facts: Facts) -> OwnerShare | None:
    """None where the owner promised nothing or paid it all. Raises FactMissing where the contract's settings are missing."""
    found = split(facts)
    if found is None or facts.tron is None:
        return None
    contract = facts.tron.contract.value
    if contract is None or contract.consume_user_resource_percent >= 100 or contract.origin == found.tx.owner:
        return None
    total, paid, limit = found.receipt.energy_usage_total, found.receipt.origin_energy_usage, contract.origin_energy_limit
    promised = total * (100 - contract.consume_user_resource_percent) // 100
    if paid >= promised:
        return None
    bound = "limit" if paid >= limit else "staked"
    needed = need(facts.tron, found.price)
    if needed.state != "known":
        return OwnerShare(bound, paid, promised, limit)
    own = needed.energy * contract.consume_user_resource_percent // 100
    price = facts.tron.energy_price_now.value if isinstance(facts.tron.energy_price_now, Known) else found.price
    rest = max(own, needed.energy - paid)
    return OwnerShare(bound, paid, promised, limit, rest, rest * price, alone=own <= found.charged)


def told(rule: Rule, facts: Facts, bound: Literal["limit", "staked"]) -> Finding | None:
    """The finding of the rule for this bound."""
    found = owner_share(facts)
    if found is None or found.bound != bound or facts.tron is None:
        return None
    return rule.fires(
        Confidence.LIKELY,
        seen("owner_share", facts.tron.receipt, found.paid, "receipt.origin_energy_usage"),
        paid=found.paid,
        promised=found.promised,
        limit=found.limit,
        rest=found.rest,
        cost=coins(facts, found.cost),
        figures="known" if found.rest else "unknown",
        order=_FIRST if found.alone else None,
    )
