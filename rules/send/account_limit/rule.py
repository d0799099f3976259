"""The sender already has as many waiting transactions as this node keeps of one account.

geth's blob pool counts 16; reth and Erigon speak of a spammer and mean the same.
Condition: a client's words for it (knowledge/evm.md 4.1).
Never: an accusation; "send again now". Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, numbers=("pooled",), recheck_after_s=300)


RULE = Rule(
    code="send.account_limit",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("fix_first_nonce", "wait"),
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
