"""It may be older than what the nodes we ask keep.

Condition, one of two. ``node``: as infra.state_unavailable, and every network that decides said in so many words that it has dropped old history, or never had it (error
4444, "pruned history", "history has been pruned", a lite node on Tron): strong. ``age``: no network holds it, and by the question it was sent so long ago
that a node with usual settings has dropped it from its index (geth keeps 2,350,000 blocks, about eleven months of Ethereum, and less of
networks with faster blocks): possible, as each operator chooses how much is kept.
Never: "it does not exist". Source: knowledge/evm.md 2.4, 3.B; knowledge/tron.md F15; geth ethconfig (TransactionHistory).
"""

from __future__ import annotations

from datetime import timedelta

from chains.facts import Facts, SearchResult
from rules.infra.unseen import deciding, lacking, unseen
from rules.model import Confidence, Evidence, Finding, Location, Moment, Rank, Rule, Severity, Slug, Stage
from rules.predicates import EVERY_FAMILY, found_anywhere

KEPT = timedelta(seconds=2_350_000 * 12)  # geth's default in Ethereum's blocks, the slowest


def check(facts: Facts) -> Finding | None:
    if silent := lacking(facts, "pruned"):
        return RULE.fires(
            Confidence.STRONG,
            *(Evidence("no_answer_from", Slug(s.network), source=s.source) for s in silent[:5]),
            rank=Rank.UNSEEN,
            by="node",
            silent_network=Slug(silent[0].network),
        )
    sent = facts.question.submitted_at
    if sent is None or not facts.searched or found_anywhere(facts) or unseen(facts) is not None:
        return None
    if any(s.block_number is not None for s in facts.searched) or facts.clock - sent <= KEPT:
        return None
    absent = [s for s in deciding(facts) if s.result is SearchResult.ABSENT]
    return RULE.fires(
        Confidence.POSSIBLE,
        *(Evidence("absent_on", Slug(s.network), source=s.source) for s in absent[:5]),
        by="age",
        sent=Moment(sent),
        silent_network=Slug(absent[0].network if absent else ""),
    )


RULE = Rule(
    code="not_found.history_pruned",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="operator",
    funds=Location.UNKNOWN,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.NOT_FOUND,
    order=15,
    hides=("infra.state_unavailable", "not_found.everywhere"),
    actions=("open_in_explorer",),
    do_not=("send_again_yet", "conclude_lost"),
    queue="operations",
    tier="full",
    check=check,
)
