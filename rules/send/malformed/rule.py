"""The node could not read what it was given as a transaction.

Cut off or too long bytes, text without 0x, an empty list of authorizations.
Condition: a client's words for it (knowledge/evm.md 4.1; geth measured). Nothing that cannot be read can be carried out.
Never: "wrong password", "your key is broken". Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE)


RULE = Rule(
    code="send.malformed",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("start_again", "update_wallet"),
    do_not=("repeat_refused",),
    tier="full",
    check=check,
)
