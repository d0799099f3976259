"""The node we asked stands still: what happened since its latest block cannot be seen.

Condition: the latest block of a node that decides is more than two minutes old at the moment of the diagnosis. One node alone cannot tell whether it lags or
the chain itself stands still, so this stands beside the other findings, and "not found" is only "possible" then.
Never: "the network is down". Source: knowledge/evm.md 3.B (node_syncing), knowledge/tron.md A2.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.infra.unseen import lagging
from rules.model import EVERY_STAGE, Confidence, Evidence, Finding, Location, Moment, Rank, Rule, Seconds, Severity, Slug, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    held = facts.network.slug if facts.network else None
    still = [s for s in lagging(facts) if held is None or s.network == held]
    if not still or still[0].head_time is None:
        return None
    return RULE.fires(
        Confidence.STRONG,
        Evidence("head_time", Moment(still[0].head_time), source=still[0].source),
        lagging_network=Slug(still[0].network),
        age=Seconds((facts.clock - still[0].head_time).total_seconds()),
    )


RULE = Rule(
    code="infra.endpoint_lagging",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="operator",
    funds=Location.UNKNOWN,
    stages=EVERY_STAGE - {Stage.INPUT},
    rank=Rank.BARE_FACT,
    order=95,
    actions=("look_again",),
    do_not=("send_again_yet",),
    queue="operations",
    check=check,
)
