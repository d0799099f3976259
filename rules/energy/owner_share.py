"""What the contract's owner paid of the energy of a call that ran out of it: one decision for ``energy.owner_energy_limit`` and
``energy.owner_energy_exhausted``.

An owner can promise to pay a share of every call (100 % less ``consume_user_resource_percent``), up to a limit of energy a call and to what the owner has staked. The receipt
says what was paid, the contract what was promised: today, so likely at most (knowledge/tron.md A3, step 4).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chains.facts import Facts
from rules.energy.split import split


@dataclass(frozen=True, slots=True)
class OwnerShare:
    """Energy. bound: the contract's own limit for a call, or what its owner has staked."""

    bound: Literal["limit", "staked"]
    paid: int
    promised: int
    limit: int


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
    return OwnerShare("limit" if paid >= limit else "staked", paid, promised, limit)
