"""The nodes of a network could not be reached.

Condition: no network holds the hash, and a network that decides (the named one, else any main network) gave no usable answer: no connection, a gateway's
error page, an answer that is no answer. Nothing follows for the transaction. In the demo no node is asked at all.
Never: "your transaction does not exist", "failed", "lost". Source: knowledge/evm.md 3.M, knowledge/tron.md A2.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.infra.unseen import told
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    return told(RULE, facts)


RULE = Rule(
    code="infra.rpc_unreachable",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="operator",
    funds=Location.UNKNOWN,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.UNSEEN,
    actions=("look_again",),
    do_not=("send_again_yet", "conclude_lost"),
    queue="operations",
    check=check,
)
