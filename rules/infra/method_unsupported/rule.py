"""An endpoint does not offer what we need to ask.

Condition: as infra.rpc_unreachable, and every network that decides refused the look-up itself (-32601, -32604, 403). For the operator: this endpoint
cannot serve txdiag. Source: knowledge/evm.md 3.M.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.infra.unseen import told
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    return told(RULE, facts)


RULE = Rule(
    code="infra.method_unsupported",
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
