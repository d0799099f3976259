"""What was lent was taken back, together with the part of it that the other account had used up.

Condition: Tron, an UnDelegateResourceContract in a block. What the receiver has used of it is moved to the lender's account and recovers there within a day
(UnDelegateResourceActuator). Strong: how much it was the chain's answers do not show.
Never: "resources vanished". Source: knowledge/tron.md A5.6.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import coins, tron_transaction


def check(facts: Facts) -> Finding | None:
    body = tron_transaction(facts.tron) if facts.tron is not None else None
    if facts.tron is None or body is None or body.contract_type != "UnDelegateResourceContract":
        return None
    stake = coins(facts, body.frozen_amount)
    return RULE.fires(
        Confidence.STRONG,
        seen("unlent", facts.tron.transaction, stake, "balance"),
        funds=Funds(Location.WITH_SENDER, stake),
        stake=stake,
        resource="energy" if body.resource == "ENERGY" else "bandwidth",
    )


RULE = Rule(
    code="stake.delegated_usage_reclaimed",
    families=frozenset({"tron"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.UNCHANGED,
    tier="full",
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.AS_REQUESTED,
    order=71,
    actions=("wait",),
    check=check,
)
