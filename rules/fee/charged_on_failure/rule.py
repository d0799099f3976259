"""It failed, and the fee was charged all the same.

Condition: included, failed, fee above zero. The network did the work up to the failure; what was sent stayed. Nobody can give the fee back.
Proven: consensus data. Never: "the fee will be returned". Source: knowledge/evm.md 3.K, knowledge/tron.md A5.2.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, fee_paid


def check(facts: Facts) -> Finding | None:
    paid, family = fee_paid(facts), facts.evm or facts.tron
    if paid is None or paid.value == 0 or family is None:
        return None
    return RULE.fires(Confidence.PROVEN, seen("fee_paid", family.receipt, paid), paid=paid)


RULE = Rule(
    code="fee.charged_on_failure",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    rank=Rank.BARE_FACT,
    order=70,
    actions=("nothing_to_do",),
    do_not=("pay_unlock_fee",),
    check=check,
)
