"""The price that a blob transaction offers for its data is below the current price for blobs.

Condition: the client's words for it (geth measured, in a trial run). Nothing was sent on.
Never: the ordinary gas price as the reason. Source: knowledge/evm.md 4.1 (EIP-4844).
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, prices=("offered", "base_fee"))


RULE = Rule(
    code="send.blob_fee_below_base_fee",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("raise_fee", "retry_refused"),
    do_not=("repeat_refused",),
    tier="full",
    check=check,
)
