"""One node of the network knows it, another does not.

Condition: it waits, and the search found endpoints of its network that disagree: one holds it, another that answered does not. Either it has not been
passed on (many nodes do not pass on what cannot be included yet, or offers too little), or it is a few seconds old.
Likely where it has waited for more than two minutes (rules/pending/waited.py), which is more than news takes; else possible. Stands beside what the ladder says.
Never: "dropped". Source: knowledge/evm.md 2.4, 3.C; tron.md A2.
"""

from __future__ import annotations

from chains.facts import Facts, SearchResult
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Seconds, Severity, Slug, Stage
from rules.pending.waited import waited_s
from rules.predicates import EVERY_FAMILY

SPREADS_S = 120  # after which all nodes have heard of what is passed on (knowledge/evm.md 3.C)


def check(facts: Facts) -> Finding | None:
    home = facts.network
    if home is None:
        return None
    here = next((s for s in facts.searched if s.network == home.slug and s.result is SearchResult.FOUND), None)
    if here is None or not here.disagree:
        return None
    waited = waited_s(facts)
    old = waited is not None and waited > SPREADS_S
    return RULE.fires(
        Confidence.LIKELY if old else Confidence.POSSIBLE,
        Evidence("found_on", Slug(here.network), source=here.source),
        recheck_after_s=60,
        old="yes" if old else "no",
        waited=Seconds(waited or 0.0),
    )


RULE = Rule(
    code="pending.single_node_only",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    rank=Rank.STOPPED,
    order=95,
    actions=("wait", "look_again"),
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
