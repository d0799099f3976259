"""A private relay gave it up: it never got into a block, and cost nothing.

Condition (rules/not_found/private.py): the relay's own answer was pasted and says FAILED (not taken within 25 blocks) or CANCELLED, and no network that decides
holds it. ``why``: the relay's simulation error, where it gave one.
Likely: a pasted answer is the user's, and we ask no relay; that no node holds it agrees with it. Sent again with the same number, only one of the two can ever
be carried out.
Never: "you lost the fee". Source: knowledge/evm.md 3.B; docs.flashbots.net (Transaction Status API), docs.cow.fi (MEV Blocker, Transaction Status).
"""

from __future__ import annotations

from chains.facts import Facts, SearchResult
from chains.needs import Needs
from rules.infra.unseen import deciding
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage
from rules.not_found.private import absent_from_public, relay_says


def check(facts: Facts) -> Finding | None:
    says = relay_says(facts)
    if says not in ("failed", "cancelled") or not absent_from_public(facts):
        return None
    absent = [s for s in deciding(facts) if s.result is SearchResult.ABSENT]
    reason = next((m.removeprefix("sim_") for m in facts.question.mentions if m.startswith("sim_")), "")
    return RULE.fires(
        Confidence.LIKELY,
        *(Evidence("absent_on", Slug(s.network), source=s.source) for s in absent[:5]),
        says=says,
        reason=reason or "none",
    )


RULE = Rule(
    code="not_found.private_failed",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.ABSENT}),
    needs=Needs.REPLACEMENT,
    rank=Rank.NOT_FOUND,
    order=11,
    hides=("not_found.everywhere", "not_found.too_fresh"),
    actions=("resend_same_nonce",),
    do_not=("send_other_nonce",),
    tier="full",
    check=check,
)
