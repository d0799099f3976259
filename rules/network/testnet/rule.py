"""The transaction is on a test network: its coins have no value.

Condition: the network that holds it is marked as a test network in its file. Told beside what happened, never instead of it.
Source: knowledge/evm.md 3.B.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import IN_A_BLOCK, Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    if facts.network is None or not facts.network.testnet:
        return None
    return RULE.fires(Confidence.PROVEN, Evidence("found_on", Slug(facts.network.slug)), test_network=Slug(facts.network.slug))


RULE = Rule(
    code="network.testnet",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.NONE,
    stages=IN_A_BLOCK | {Stage.PENDING},
    rank=Rank.BARE_FACT,
    order=10,
    actions=("nothing_to_do",),
    check=check,
)
