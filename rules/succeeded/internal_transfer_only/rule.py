"""The coins arrived, but only inside a contract call, where many platforms do not look.

Condition: successful, no token moved, and a third party (neither the sender nor the called contract) received coins by a transfer inside the call and none
at its top level. Not where the coins were sent plainly, without a call, and the question names nobody else: they arrived where they were sent, and that contract passed
them on, as deposit addresses of platforms do; nor where several were paid inside, and none of them nearly all. EVM: from a simulation of the call on the parent block or a trace, so strong; Tron: from the node's record of internal transactions, so proven.
Limits: a simulation misses what earlier transactions of the block changed; Tron nodes may not keep internal transactions.
Never: "wait for confirmations", "the sender did not pay". Source: knowledge/evm.md 3.H, knowledge/tron.md A5.4.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.succeeded.inside import paid_inside


def check(facts: Facts) -> Finding | None:
    paid = paid_inside(facts)
    if paid is None or not paid.nearly_all or (intent(facts).kind == "coins" and facts.question.recipient is None):
        return None
    seen_at = facts.evm.internal_transfers if facts.evm else None
    return RULE.fires(
        Confidence.STRONG if facts.evm else Confidence.PROVEN,
        seen("transfer_seen", seen_at, paid.amount) if seen_at is not None else Evidence("transfer_seen", paid.amount),
        funds=Funds(Location.WITH_RECIPIENT, paid.amount, paid.recipient),
        recipient=Address(paid.recipient),
    )


RULE = Rule(
    code="succeeded.internal_transfer_only",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="exchange",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.INTERNAL_TRANSFERS,
    rank=Rank.DISAPPOINTS,
    order=30,
    actions=("ask_platform_with_proof",),
    queue="exchange",
    check=check,
)
