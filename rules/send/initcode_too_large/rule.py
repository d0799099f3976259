"""The code that would create a contract is larger than the network takes.

49,152 bytes of creation code (EIP-3860) on most networks. Refused before the pool.
Condition: a client's words for it (knowledge/evm.md 4.1).
Never: a higher gas limit as the remedy. Source: knowledge/evm.md 4.1 (geth measured).
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, numbers=("size", "limit"))


RULE = Rule(
    code="send.initcode_too_large",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="developer",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("fix_request",),
    do_not=("repeat_refused",),
    queue="apps",
    tier="full",
    check=check,
)
