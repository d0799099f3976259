"""It may be waiting in a private relay, where no public node can see it.

Condition (rules/not_found/private.py): no network that decides holds it, and either the relay's own answer was pasted and says that it is pending (likely), or
the words speak of a private relay or of protection against front-running (possible). By words alone nothing is said once it was sent
more than 25 blocks of Ethereum ago: relays give up then (Flashbots Protect).
Likely at most: we ask no relay, and a pasted answer is the user's.
Never: "dropped", "lost". Source: knowledge/evm.md 3.B; docs.flashbots.net (Transaction Status API).
"""

from __future__ import annotations

from datetime import timedelta

from chains.facts import Facts, SearchResult
from chains.needs import Needs
from rules.infra.unseen import deciding
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage
from rules.not_found.private import absent_from_public, relay_says

TRIED_FOR = timedelta(seconds=25 * 12)


def check(facts: Facts) -> Finding | None:
    says, spoken = relay_says(facts), "private_relay" in facts.question.mentions
    if says in ("failed", "cancelled") or not (says == "pending" or spoken) or not absent_from_public(facts):
        return None
    sent = facts.question.submitted_at
    if says == "nothing" and sent is not None and facts.clock - sent > TRIED_FOR:
        return None
    absent = [s for s in deciding(facts) if s.result is SearchResult.ABSENT]
    return RULE.fires(
        Confidence.LIKELY if says == "pending" else Confidence.POSSIBLE,
        *(Evidence("absent_on", Slug(s.network), source=s.source) for s in absent[:5]),
        recheck_after_s=120,
        by="relay" if says == "pending" else "words",
    )


RULE = Rule(
    code="not_found.private_relay",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.ABSENT}),
    needs=Needs.REPLACEMENT,
    rank=Rank.NOT_FOUND,
    order=12,
    hides=("not_found.everywhere",),
    actions=("wait", "look_again"),
    do_not=("send_again_yet", "conclude_lost"),
    tier="full",
    check=check,
)
