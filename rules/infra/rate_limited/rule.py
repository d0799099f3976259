"""An endpoint refused because we asked too much.

Condition: as infra.rpc_unreachable, and every network that decides answered with a quota's refusal (429, -32005 and kin, "lack of computing resources").
Never: "not found". Source: knowledge/evm.md 3.M, knowledge/tron.md F15.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.infra.unseen import told
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    return told(RULE, facts)


RULE = Rule(
    code="infra.rate_limited",
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
