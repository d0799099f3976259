"""An endpoint lacks the history that we asked for.

Condition: as infra.rpc_unreachable, and every network that decides said that it does not have the data (pruned history, a lite node, an index still being
built). An older transaction may well exist. Source: knowledge/evm.md 2.4, knowledge/tron.md F15.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.infra.unseen import told
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    return told(RULE, facts)


RULE = Rule(
    code="infra.state_unavailable",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="operator",
    funds=Location.UNKNOWN,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.UNSEEN,
    actions=("look_again",),
    do_not=("send_again_yet", "conclude_lost"),
    queue="operations",
    check=check,
)
