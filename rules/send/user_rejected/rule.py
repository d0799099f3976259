"""The request was declined in the wallet, so nothing was signed.

By the reader's own press, by closing the window, or by a wallet that declines for them (a locked device).
Condition: EIP-1193's 4001 and the wallets' words for it (knowledge/evm.md 4.2), TronLink's included.
Never: blame; "failed". Source: knowledge/evm.md 4.2.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE)


RULE = Rule(
    code="send.user_rejected",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("start_again", "nothing_to_do"),
    do_not=(),
    check=check,
)
