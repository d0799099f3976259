"""The node's pool of waiting transactions is full.

A refusal for now. By source geth then answers with a hash all the same, keeps the transaction to itself and tries again each minute (knowledge/evm.md 2.4):
so nothing here says that it is safe to send again.
Condition: a client's words for it (knowledge/evm.md 4.1).
Never: "the network is down"; "send again now". Sources: knowledge/evm.md 2.4, 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, recheck_after_s=300)


RULE = Rule(
    code="send.pool_full",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="network",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("find_hash_in_wallet", "wait", "look_again"),
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
