"""No network that we ask knows this hash.

Condition: a hash, every network that decides (the named one, else all main networks) answered that it has none, and none of them says it is a block's.
What it proves is small: these nodes do not know it. It may not have been sent, may be dropped or replaced, may wait at another node, may be of a network that
we do not search. Likely where each was confirmed by a second endpoint, else possible; possible too where a node stands still.
Never: "dropped", "lost", "failed". Source: knowledge/evm.md 2.4, 3.B.
"""

from __future__ import annotations

from chains.facts import Facts, SearchResult
from rules.infra.unseen import deciding, lagging, unseen
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage
from rules.predicates import EVERY_FAMILY, found_anywhere


def check(facts: Facts) -> Finding | None:
    if not facts.searched or found_anywhere(facts) or unseen(facts) is not None:
        return None
    if any(s.block_number is not None for s in facts.searched):
        return None
    asked = deciding(facts)
    confirmed = all(s.endpoints >= 2 for s in asked) and not lagging(facts)
    absent = [s for s in facts.searched if s.result is SearchResult.ABSENT]
    return RULE.fires(
        Confidence.LIKELY if confirmed else Confidence.POSSIBLE,
        *(Evidence("absent_on", Slug(s.network), source=s.source) for s in asked[:5]),
        claimed="yes" if facts.question.claimed_network else "no",
        claimed_network=Slug(facts.question.claimed_network or ""),
        asked_network=Slug(absent[0].network),
        number=len(absent),
        count="one" if len(absent) == 1 else "many",
        recheck_after_s=60,
    )


RULE = Rule(
    code="not_found.everywhere",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.UNKNOWN,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.NOT_FOUND,
    actions=("find_hash_in_wallet", "tell_sender_address", "look_again"),
    do_not=("send_again_yet", "conclude_lost"),
    check=check,
)
