"""A Tron transaction was in no block when its time ran out, and can never be executed now.

Condition (rules/pending/expiry.py): the time of the latest solid block has reached ``expiration``, neither the node's nor its solid view has a
receipt, and the expiration is known, from a body that a node still shows or from the signed bytes. Another endpoint, where there is one, does
not hold it either; where there is none the network's own finality suffices. All by the chain's time.
Proven: the solid chain cannot change, and no later block may take it. So it is safe to send again, the one place where that is said.
Never: "cancelled by Tron", "explorer delay", "the fee was charged". Source: knowledge/tron.md A2, F2, F4; java-tron Manager.java (expiration check).
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Moment, Rank, Rule, Severity, Stage, seen
from rules.pending.expiry import expiry, moment_ms, summed


def check(facts: Facts) -> Finding | None:
    found = expiry(facts)
    if found is None or found.state != "over" or facts.tron is None:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("expiration", facts.tron.transaction, Moment(found.until), "raw_data.expiration"),
        seen("solid_time", facts.tron.solid_head, Moment(moment_ms(found.head_ms))),
        seen("no_receipt", facts.tron.solid_receipt),
        until=Moment(found.until),
        sum=summed(facts),
    )


RULE = Rule(
    code="dropped.expired",
    families=frozenset({"tron"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING, Stage.ABSENT}),
    needs=Needs.SECOND_OPINION,
    rank=Rank.STOPPED,
    order=10,
    hides=(
        "not_found.everywhere",
        "not_found.too_fresh",
        "not_found.never_broadcast",
        "pending.single_node_only",
        "included.reorged_out",
    ),
    actions=("resend",),
    check=check,
)
