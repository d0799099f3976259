"""A transaction of an account with several signers does not carry enough signatures yet, and there is still time.

Condition (rules/multisig/signatures.py): the signed bytes are given, no node holds the transaction, every signer is among the keys of the permission that it names, their
weights stay below its threshold, and the latest block's time is before the expiration. Proven: the bytes and the chain's own permission.
Never: "pending on the network": no node takes it before the weight is reached. Source: knowledge/tron.md A5.5, tron-protocol.md 8.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Evidence, Finding, Location, Moment, Rank, Rule, Severity, Stage, seen
from rules.multisig.signatures import lacking


def check(facts: Facts) -> Finding | None:
    found = lacking(facts)
    if found is None or found.state != "waiting" or facts.tron is None:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("signing_threshold", facts.tron.owner, found.threshold, "threshold"),
        Evidence("signing_weight", found.weight),
        Evidence("expiration", Moment(found.until)),
        seen("head_time", facts.tron.head, Moment(found.head)),
        weight=found.weight,
        threshold=found.threshold,
        signed=found.signed,
        keys=found.keys,
        until=Moment(found.until),
    )


RULE = Rule(
    code="multisig.waiting",
    families=frozenset({"tron"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    tier="full",
    stages=frozenset({Stage.ABSENT}),
    needs=Needs.ACCOUNTS,
    rank=Rank.REFUSED,
    order=10,
    hides=("send.signature_or_permission", "not_found.everywhere", "not_found.too_fresh", "not_found.never_broadcast"),
    actions=("collect_signatures",),
    check=check,
)
