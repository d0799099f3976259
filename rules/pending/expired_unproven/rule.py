"""A Tron transaction's time is over and no block seems to hold it, but the last word is not spoken.

Condition: no receipt, the head's time has reached ``expiration``, and either the latest solid block is still before it (blocks that are not
solid can be replaced by others that hold it), or it is past it and another endpoint was asked and did not answer (rules/pending/expiry.py).
The body from a node, or the signed bytes, must be known. It becomes ``dropped.expired``, or it turns up in a block, about a minute later.
Never: "send again", "it failed", "explorer delay". Source: knowledge/tron.md A2.
"""

from __future__ import annotations

from math import ceil

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Moment, Rank, Rule, Seconds, Severity, Stage, seen
from rules.pending.expiry import expiry, moment_ms, summed

_VIEW_LAG_S = 6  # the solid view of a node answers up to two blocks late (knowledge/tron.md F4)
_SECOND_S = 60


def check(facts: Facts) -> Finding | None:
    found = expiry(facts)
    if found is None or found.state != "unproven" or facts.tron is None:
        return None
    left = _SECOND_S if found.second_silent else max(1, ceil((found.expiration_ms - found.head_ms) / 1000)) + _VIEW_LAG_S
    return RULE.fires(
        Confidence.STRONG,
        seen("no_receipt", facts.tron.receipt),
        seen("expiration", facts.tron.transaction, Moment(found.until), "raw_data.expiration"),
        seen("head_time", facts.tron.head, Moment(moment_ms(facts.tron.head.value.timestamp_ms))),
        seen("solid_time", facts.tron.solid_head, Moment(moment_ms(found.head_ms))),
        recheck_after_s=left,
        until=Moment(found.until),
        wait=Seconds(left),
        lacks="second" if found.second_silent else "solid",
        sum=summed(facts),
    )


RULE = Rule(
    code="pending.expired_unproven",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING, Stage.ABSENT}),
    needs=Needs.SECOND_OPINION,
    rank=Rank.STOPPED,
    order=50,
    hides=("not_found.everywhere", "not_found.too_fresh", "not_found.never_broadcast"),
    actions=("look_again",),
    do_not=("send_again_yet",),
    check=check,
)
