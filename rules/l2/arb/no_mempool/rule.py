"""Arbitrum does not know it, and there nothing waits unseen: it was not accepted.

Arbitrum has no public pool. Its sequencer answers a sender at once and puts what it takes into a block within seconds: its queue gives up after 12 s, and
what comes with a number too high is kept for 1 s (nitro's defaults). So a transaction that its nodes still do not show a minute after it was sent was not taken.

Condition: the question names Arbitrum and says when it was sent (``submitted_at``), more than 60 seconds ago; two of its endpoints answered that they
do not hold it, with a head younger than two minutes; no network holds it; we never saw it there ourselves.
Likely, not more: the time and the network are the user's word, and a hash with a wrong digit looks the same. Whoever has the signed bytes can still
hand them in, so what is sent again takes the same number: of two with one number only one can go through.
Never: "wait", "it is in the mempool", "dropped". Source: knowledge/evm.md, Arbitrum.
"""

from __future__ import annotations

from chains.facts import Facts, SearchResult
from rules.infra.unseen import lagging, unseen
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Seconds, Severity, Slug, Stage
from rules.predicates import found_anywhere, is_hash

ARBITRUM = "arbitrum"
LEAST_AGE_S = 60


def check(facts: Facts) -> Finding | None:
    question, sent = facts.question, facts.question.submitted_at
    if sent is None or question.claimed_network != ARBITRUM or not is_hash(facts):
        return None
    if found_anywhere(facts) or unseen(facts) is not None or facts.seen_before or facts.seen_block_hash is not None:
        return None
    here = next((s for s in facts.searched if s.network == ARBITRUM), None)
    if here is None or here.result is not SearchResult.ABSENT or here.endpoints < 2 or here.block_number is not None:
        return None
    age = (facts.clock - sent).total_seconds()
    if age <= LEAST_AGE_S or here.head_time is None or lagging(facts):
        return None
    return RULE.fires(
        Confidence.LIKELY,
        Evidence("absent_on", Slug(ARBITRUM), source=here.source),
        age=Seconds(age),
        l2_network=Slug(ARBITRUM),
    )


RULE = Rule(
    code="l2.arb.no_mempool",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.NOT_FOUND,
    order=15,
    hides=("not_found.everywhere",),
    actions=("find_hash_in_wallet", "resend_same_nonce"),
    do_not=("send_before_looking",),
    tier="full",
    check=check,
)
