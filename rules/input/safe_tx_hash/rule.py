"""The hash may be that of a request to sign in a Safe, which is not a transaction's.

Condition: no network that answered holds the hash, we never saw it on one, and the words around it speak of a Safe. Possible: it is the words alone that say so, and
the hash could as well be a transaction's that is not there. Where sender and number are known, its fate is looked up instead (rules/replaced).
Never: "not found" alone, "lost". Source: knowledge/evm.md 3.A.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.infra.unseen import unseen
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import found_anywhere, is_hash


def check(facts: Facts) -> Finding | None:
    if "safe" not in facts.question.mentions or not facts.searched or not is_hash(facts) or facts.seen_before:
        return None
    if (
        facts.seen_sender is not None
        or found_anywhere(facts)
        or unseen(facts) is not None
        or any(s.block_number is not None for s in facts.searched)
    ):
        return None
    return RULE.fires(Confidence.POSSIBLE)


RULE = Rule(
    code="input.safe_tx_hash",
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
