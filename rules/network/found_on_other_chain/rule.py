"""The transaction is on another network than the one that was named.

Condition: the question names a network (in words, by a link, by the caller), that network answered that it does not hold the hash, and another does. Found is
found: a hash does not stand for two transactions by chance. Where the named network did not answer, nothing is said about it. The money is where the
transaction on the other network shows it.
Never: "failed", "lost", "wrong hash". Source: knowledge/evm.md 3.B.
"""

from __future__ import annotations

from chains.facts import Facts, SearchResult
from rules.included.finality import where
from rules.model import IN_A_BLOCK, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Slug, Stage
from rules.predicates import EVERY_FAMILY, stage_of


def check(facts: Facts) -> Finding | None:
    claimed = facts.question.claimed_network
    if claimed is None or facts.network is None or facts.network.slug == claimed:
        return None
    absent = next((s for s in facts.searched if s.network == claimed and s.result is SearchResult.ABSENT), None)
    holder = next((s for s in facts.searched if s.network == facts.network.slug and s.result is SearchResult.FOUND), None)
    if absent is None or holder is None:
        return None
    place = Location.WITH_SENDER if stage_of(facts) is Stage.PENDING else where(facts)
    return RULE.fires(
        Confidence.PROVEN,
        Evidence("found_on", Slug(holder.network), source=holder.source),
        Evidence("absent_on", Slug(claimed), source=absent.source),
        funds=Funds(Location.UNCHANGED if place is Location.NONE else place),
        holder_network=Slug(holder.network),
        claimed_network=Slug(claimed),
    )


RULE = Rule(
    code="network.found_on_other_chain",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.UNCHANGED,
    stages=IN_A_BLOCK | {Stage.PENDING},
    rank=Rank.ELSEWHERE,
    actions=("switch_network",),
    check=check,
)
