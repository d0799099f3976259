"""The hash may be that of a user operation, the request of a smart account, which is not a transaction's.

Condition (rules/input/other_hash.py): no network that answered holds the hash, we never saw it on one, and the words around it speak of a user operation. Possible: it is the words alone that say so, and
the hash could as well be a transaction's that is not there. Where sender and number are known, its fate is looked up instead (rules/replaced).
Never: "not found" alone, "lost". Source: knowledge/evm.md 3.A.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.other_hash import perhaps_of
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage


def check(facts: Facts) -> Finding | None:
    return RULE.fires(Confidence.POSSIBLE) if perhaps_of(facts, "user_operation") else None


RULE = Rule(
    code="input.userop_hash",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.NOT_FOUND,
    order=20,
    actions=("find_hash_in_wallet",),
    tier="full",
    check=check,
)
