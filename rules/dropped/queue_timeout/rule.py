"""It waited for an earlier number for so long that the nodes have forgotten it.

Condition (rules/replaced/fate.py): we saw it on this network before, waiting; now no node that answered holds it, its number is unused and nothing waits with
it; the numbers before it are still missing; and more than three hours have passed since we first saw it. geth forgets what cannot be executed yet
after three hours (legacypool ``Lifetime``); other clients have limits of their own.
Likely where two endpoints agree, else possible: that the clock was the reason, and not lack of room, is not on record. Not proof that it is gone: whoever kept
the signed bytes can send them again.
Never: "it's gone for good", "send again" without the number. Source: knowledge/evm.md 3.C, 3.D.
"""

from __future__ import annotations

from datetime import timedelta

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Moment, Rank, Rule, Seconds, Severity, Stage
from rules.replaced.fate import NOT_THERE, confirmed, fate

LIFETIME = timedelta(hours=3)


def check(facts: Facts) -> Finding | None:
    since = facts.seen_since
    found = fate(facts)
    if found is None or found.kind != "free" or facts.evm is None or since is None:
        return None
    if not facts.seen_before or facts.seen_block_hash is not None or facts.clock - since <= LIFETIME:
        return None
    first = max(facts.evm.nonce_latest.value, facts.evm.nonce_pending.value)
    if first >= found.nonce:
        return None
    return RULE.fires(
        Confidence.LIKELY if confirmed(facts) else Confidence.POSSIBLE,
        *found.evidence,
        nonce=found.nonce,
        missing=first,
        missing_last=found.nonce - 1,
        count="one" if found.nonce - first == 1 else "many",
        since=Moment(since),
        waited=Seconds((facts.clock - since).total_seconds()),
    )


RULE = Rule(
    code="dropped.queue_timeout",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.ABSENT}),
    needs=Needs.REPLACEMENT,
    rank=Rank.STOPPED,
    order=14,
    hides=("dropped.from_mempool", *NOT_THERE),
    actions=("send_missing_nonce", "resend_same_nonce"),
    do_not=("send_other_nonce",),
    tier="full",
    check=check,
)
