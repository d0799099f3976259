"""It was sent seconds ago, and no node shows it yet.

Condition: the question says when it was sent (``submitted_at``), that is at most 30 seconds before the diagnosis (and no more than a little after it, as
clocks differ), and every network that decides answered that it does not hold it. Likely: news of a transaction takes seconds to reach all nodes.
Never: "dropped", "send again". Source: knowledge/evm.md 3.B.
"""

from __future__ import annotations

from chains.facts import Facts, SearchResult
from rules.infra.unseen import deciding, unseen
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Seconds, Severity, Slug, Stage
from rules.predicates import EVERY_FAMILY, found_anywhere

FRESH_S = 30
_CLOCKS_DIFFER_S = 10


def check(facts: Facts) -> Finding | None:
    sent = facts.question.submitted_at
    if sent is None or not facts.searched or found_anywhere(facts) or unseen(facts) is not None:
        return None
    if any(s.block_number is not None for s in facts.searched):
        return None
    age = (facts.clock - sent).total_seconds()
    if not -_CLOCKS_DIFFER_S <= age <= FRESH_S:
        return None
    absent = [s for s in deciding(facts) if s.result is SearchResult.ABSENT]
    return RULE.fires(
        Confidence.LIKELY,
        *(Evidence("absent_on", Slug(s.network), source=s.source) for s in absent[:5]),
        recheck_after_s=FRESH_S,
        age=Seconds(max(0.0, age)),
    )


RULE = Rule(
    code="not_found.too_fresh",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.UNKNOWN,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.NOT_FOUND,
    order=20,
    hides=("not_found.everywhere",),
    actions=("wait", "look_again"),
    do_not=("send_again_yet", "conclude_lost"),
    tier="full",
    check=check,
)
