"""A payment to a platform, as far as the chain and the user's own words can tell: shared by the causes of deposits that are not credited.

No chain says whose an address is. That it belongs to a platform is the user's word, so nothing here is more than likely.
"""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import Facts, Transfer
from rules.predicates import Intent, intent
from rules.succeeded.arrival import burnt, fulfilled, impersonates, nameless, same


@dataclass(frozen=True, slots=True)
class Deposit:
    """platform: its name, empty where the user named none."""

    meant: Intent
    arrived: Transfer
    platform: str


def deposit(facts: Facts) -> Deposit | None:
    """The user speaks of a platform, and what was sent arrived whole at its address: the coin of the network, or a token that is what it is called."""
    meant, platform = intent(facts), facts.question.platform
    arrived = fulfilled(facts, meant)
    if platform is None or arrived is None or burnt(arrived.recipient) or same(arrived.recipient, meant.contract):
        return None
    if nameless(facts, meant.contract) or impersonates(facts, meant.contract):
        return None
    return Deposit(meant, arrived, platform)
