"""The transaction was signed without the network's number, and this node takes only signatures that hold it.

Such a signature could be repeated on other networks (before EIP-155).
Condition: a client's words for it (knowledge/evm.md 4.1).
Never: "wrong network". Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE)


RULE = Rule(
    code="send.unprotected",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("update_wallet", "retry_refused"),
    do_not=("repeat_refused",),
    tier="full",
    check=check,
)
