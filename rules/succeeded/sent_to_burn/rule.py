"""What was sent went to an address that nobody can spend from.

Condition: successful, the transfer that was asked for is on record, and its recipient is the zero address, 0x…dead or a precompiled contract. Proven: consensus data; some do
this on purpose.
Never: false hope. Source: knowledge/evm.md 3.H, tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.succeeded.arrival import burnt, fulfilled, impersonates


def check(facts: Facts) -> Finding | None:
    meant, family = intent(facts), facts.evm or facts.tron
    if family is None or meant.kind not in ("coins", "token") or impersonates(facts, meant.contract):
        return None
    done = fulfilled(facts, meant)
    if done is None or not burnt(done.recipient):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("transfer_seen", family.receipt, meant.amount),
        funds=Funds(Location.LOST, meant.amount, done.recipient),
        recipient=Address(done.recipient),
    )


RULE = Rule(
    code="succeeded.sent_to_burn",
    families=EVERY_FAMILY,
    severity=Severity.HIGH,
    fixable_by="nobody",
    funds=Location.LOST,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=5,
    hides=("succeeded.sent_to_contract", "succeeded.recipient_not_activated"),
    do_not=("pay_unlock_fee",),
    check=check,
)
