"""Nothing of value was sent: the amount was zero.

Condition: successful; coins without call data, or a token transfer, of zero to another address, and no transfer of any value on record; of coins also no log at all; no permission was given.
Proven. Where a stranger wrote such a transfer into somebody's history it is ``security.address_poisoning``.
Never: "arrived". Source: knowledge/evm.md 3.H, tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, evm_receipt, intent
from rules.succeeded.arrival import moved_nothing, same, sender_of


def check(facts: Facts) -> Finding | None:
    meant, family = intent(facts), facts.evm or facts.tron
    if family is None or meant.kind not in ("coins", "token") or meant.raw_amount or family.approvals or not moved_nothing(facts):
        return None
    receipt = evm_receipt(facts)
    if same(meant.recipient, sender_of(facts)) or (meant.kind == "coins" and receipt is not None and receipt.logs):
        return None
    return RULE.fires(Confidence.PROVEN, seen("transfer_seen", family.receipt, 0), recipient=Address(meant.recipient or ""))


RULE = Rule(
    code="succeeded.zero_value",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.UNCHANGED,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=35,
    actions=("check_recipient_kind",),
    check=check,
)
