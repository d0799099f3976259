"""A transaction of an account with several signers ran out of time before enough of them had signed.

Condition (rules/multisig/signatures.py): as ``multisig.waiting``, and the latest solid block's time has reached the expiration: no block can take it, whoever signs now.
Proven: the bytes and the chain's own permission and time.
Never: "the network dropped it". Source: knowledge/tron.md A5.5, tron-protocol.md 8.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Evidence, Finding, Location, Moment, Rank, Rule, Severity, Stage, seen
from rules.multisig.signatures import lacking


def check(facts: Facts) -> Finding | None:
    found = lacking(facts)
    if found is None or found.state != "expired" or facts.tron is None:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("signing_threshold", facts.tron.owner, found.threshold, "threshold"),
        Evidence("signing_weight", found.weight),
        Evidence("expiration", Moment(found.until)),
        seen("solid_time", facts.tron.solid_head, Moment(found.head)),
        weight=found.weight,
        threshold=found.threshold,
        signed=found.signed,
        keys=found.keys,
        until=Moment(found.until),
    )


RULE = Rule(
    code="multisig.expired",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    tier="full",
    stages=frozenset({Stage.ABSENT}),
    needs=Needs.ACCOUNTS,
    rank=Rank.REFUSED,
    order=10,
    hides=(
        "send.signature_or_permission",
        "send.expired",
        "dropped.expired",
        "pending.expired_unproven",
        "not_found.everywhere",
        "not_found.too_fresh",
        "not_found.never_broadcast",
    ),
    actions=("sign_again_longer",),
    check=check,
)
