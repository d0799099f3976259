"""Two endpoints of one network say different things about this hash.

Condition: one endpoint knows the transaction, another of the same network answered that it does not. The one that knows it is told; a transaction that only
some nodes know may not have spread, or one node lags.
Never: choosing silently. Source: knowledge/evm.md 3.M, DESIGN section 3.
"""

from __future__ import annotations

from chains.facts import Facts, SearchResult
from rules.model import EVERY_STAGE, Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    split = next((s for s in facts.searched if s.disagree and s.result is SearchResult.FOUND), None)
    if split is None:
        return None
    return RULE.fires(
        Confidence.PROVEN, Evidence("found_on", Slug(split.network), source=split.source), split_network=Slug(split.network)
    )


RULE = Rule(
    code="infra.endpoints_disagree",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="operator",
    funds=Location.UNKNOWN,
    stages=EVERY_STAGE - {Stage.INPUT},
    rank=Rank.BARE_FACT,
    order=90,
    actions=("look_again",),
    do_not=("send_again_yet",),
    queue="operations",
    check=check,
)
