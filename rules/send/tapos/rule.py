"""The transaction refers to a block that this Tron network does not have.

Every Tron transaction names a recent block (of the last 65,536, about 54 hours). Built too long ago, or for another network (test and main), it is refused before
anything is charged.
Condition: TAPOS_ERROR or "Tapos check error." (knowledge/tron-protocol.md 7, 8).
Never: "insufficient balance". Sources: knowledge/tron.md A5.1; tron-protocol.md 7.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE)


RULE = Rule(
    code="send.tapos",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("start_again", "check_network_setting"),
    do_not=("repeat_refused",),
    check=check,
)
