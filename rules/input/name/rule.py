"""A name such as vitalik.eth instead of a transaction.

Condition: the whole text is a dotted name of a name service. Names are not resolved: they stand for an address, and the question is about a transaction.
Source: knowledge/evm.md 3.A.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.pasted import pasted
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    if pasted(facts) != RULE.code or facts.question.name is None:
        return None
    return RULE.fires(Confidence.PROVEN, name=facts.question.name)


RULE = Rule(
    code="input.name",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.INPUT}),
    rank=Rank.INPUT,
    actions=("find_hash_in_wallet",),
    check=check,
)
