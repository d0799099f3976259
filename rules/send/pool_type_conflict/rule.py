"""The sender has a waiting transaction of another kind, and a node keeps only one kind of each account.

Blob transactions and all others lie in two pools; an address is reserved for one of them while something of it waits there.
Condition: a client's words for it (knowledge/evm.md 4.1).
Never: a higher price as the remedy. Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, recheck_after_s=60)


RULE = Rule(
    code="send.pool_type_conflict",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("wait",),
    do_not=("repeat_refused",),
    tier="full",
    check=check,
)
