"""A busy contract costs more energy, and this transaction paid that surcharge.

Condition: the receipt's ``energy_penalty_total`` is above zero. The share is proven. Where it ran out of energy it is told beside what bound: the surcharge alone did not
stop it. The factor of a contract changes every six hours with its use, up and down.
Never: "node error". Source: knowledge/tron.md A5.2, F12.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import IN_A_BLOCK, Confidence, Finding, Location, Rank, Rule, Severity, seen
from rules.predicates import tron_receipt


def check(facts: Facts) -> Finding | None:
    receipt = tron_receipt(facts.tron) if facts.tron is not None else None
    if facts.tron is None or receipt is None or receipt.energy_penalty_total <= 0 or receipt.energy_usage_total <= 0:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("penalty", facts.tron.receipt, receipt.energy_penalty_total, "receipt.energy_penalty_total"),
        penalty=receipt.energy_penalty_total,
        total=receipt.energy_usage_total,
        percent=receipt.energy_penalty_total * 100 // receipt.energy_usage_total,
    )


RULE = Rule(
    code="energy.dynamic_penalty",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=IN_A_BLOCK,
    rank=Rank.BARE_FACT,
    order=60,
    actions=("nothing_to_do",),
    check=check,
)
