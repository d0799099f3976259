"""A part of the fee paid for putting the data on the network below.

Condition: the receipt states an L1 fee above zero (OP stack). Proven: consensus data.
Never: "charged twice". Source: knowledge/evm.md 3.K.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import IN_A_BLOCK, Confidence, Finding, Location, Rank, Rule, Severity, seen
from rules.predicates import coins, evm_receipt


def check(facts: Facts) -> Finding | None:
    receipt = evm_receipt(facts)
    if facts.evm is None or receipt is None or not receipt.l1_fee:
        return None
    part = coins(facts, receipt.l1_fee)
    return RULE.fires(Confidence.PROVEN, seen("fee_paid", facts.evm.receipt, part, "l1Fee"), part=part)


RULE = Rule(
    code="fee.l1_data_fee",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.UNCHANGED,
    stages=IN_A_BLOCK,
    rank=Rank.BARE_FACT,
    order=70,
    actions=("nothing_to_do",),
    check=check,
)
