"""An endpoint does not offer what we need to ask.

Condition: as infra.rpc_unreachable, and every network that decides refused the look-up itself (-32601, -32604, 403). For the operator: this endpoint
cannot serve txdiag. Source: knowledge/evm.md 3.M.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.infra.unseen import unseen
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    seen = unseen(facts)
    if seen is None or seen[0] != RULE.code:
        return None
    _, networks = seen
    return RULE.fires(
        Confidence.PROVEN,
        *(Evidence("no_answer_from", Slug(s.network), source=s.source) for s in networks[:5]),
        silent_network=Slug(networks[0].network),
        count="one" if len(networks) == 1 else "all" if len(networks) == len(facts.searched) else "many",
        number=len(networks),
        asked=len(facts.searched),
    )


RULE = Rule(
    code="infra.method_unsupported",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="operator",
    funds=Location.UNKNOWN,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.UNSEEN,
    actions=("look_again",),
    do_not=("send_again_yet", "conclude_lost"),
    queue="operations",
    check=check,
)
