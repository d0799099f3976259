"""A transaction hash that was cut short, or runs over.

Condition: hex digits with the look of a hash, but not 64 of them (or with dots in the middle, as wallets shorten them). It is not asked of any chain:
a Tron node pads an odd number of digits and answers for another hash (knowledge/tron-protocol.md, section 10).
Never: "transaction not found".
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.pasted import pasted
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    if pasted(facts) != RULE.code:
        return None
    return RULE.fires(Confidence.PROVEN, digits=facts.question.truncated_digits or 0)


RULE = Rule(
    code="input.truncated",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.INPUT}),
    rank=Rank.INPUT,
    actions=("copy_full_hash",),
    check=check,
)
