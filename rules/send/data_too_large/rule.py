"""The transaction has more bytes than the node takes in one piece.

131,072 bytes on geth, fewer on some second layers. Refused before the pool.
Condition: a client's words for it (knowledge/evm.md 4.1).
Never: a higher price or gas limit as the remedy. Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, numbers=("size", "limit"))


RULE = Rule(
    code="send.data_too_large",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("fix_request",),
    do_not=("repeat_refused",),
    tier="full",
    check=check,
)
