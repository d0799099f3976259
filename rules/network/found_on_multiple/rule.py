"""The same hash stands for a transaction on more than one network.

Condition: at least two of the searched networks hold it. That happens with transactions signed for any network (before EIP-155, or made so that a
contract gets the same address everywhere) and on networks that share a history. The answer tells the one that the question names, else the
first in the order of the registry; ``others`` names the rest.
Proven. Never: "duplicate", "paid twice" as a judgement: on each network it moved that network's own money. Source: knowledge/evm.md 3.B.
"""

from __future__ import annotations

from chains.facts import Facts, SearchResult
from rules.model import IN_A_BLOCK, Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage


def check(facts: Facts) -> Finding | None:
    home = facts.network
    holders = [s for s in facts.searched if s.result is SearchResult.FOUND]
    if home is None or len(holders) < 2:
        return None
    other = next(s for s in holders if s.network != home.slug)
    return RULE.fires(
        Confidence.PROVEN,
        *(Evidence("found_on", Slug(s.network), source=s.source) for s in holders[:5]),
        told_network=Slug(home.slug),
        other_network=Slug(other.network),
        number=len(holders),
        count="two" if len(holders) == 2 else "more",
    )


RULE = Rule(
    code="network.found_on_multiple",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=IN_A_BLOCK | {Stage.PENDING},
    rank=Rank.BARE_FACT,
    order=20,
    actions=("nothing_to_do",),
    tier="full",
    check=check,
)
