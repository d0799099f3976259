"""The node we ask has not caught up with its network, so it cannot know this transaction yet.

Condition: as infra.state_unavailable, and every network that decides said in so many words that its node is still syncing, or that its index of transactions is
still being built. Proven: it is the node's own statement about itself. An error is no "not found".
A node that says nothing of the kind and whose latest block is old is told by infra.endpoint_lagging: alone it cannot know whether it lags or the chain stands still.
Never: "not found". Source: knowledge/evm.md 2.4, 3.B.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.infra.unseen import lacking
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    silent = lacking(facts, "syncing")
    if not silent:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        *(Evidence("no_answer_from", Slug(s.network), source=s.source) for s in silent[:5]),
        recheck_after_s=300,
        silent_network=Slug(silent[0].network),
    )


RULE = Rule(
    code="not_found.node_syncing",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="operator",
    funds=Location.UNKNOWN,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.UNSEEN,
    order=45,
    hides=("infra.state_unavailable",),
    actions=("look_again",),
    do_not=("send_again_yet", "conclude_lost"),
    queue="operations",
    tier="full",
    check=check,
)
