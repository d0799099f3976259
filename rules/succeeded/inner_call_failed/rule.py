"""A success in which a call inside the contract failed and was passed over.

Condition: Tron, successful, and the node's record of internal transactions shows a rejected call. That it failed is proven; what it was to do is not shown. It is the
explanation only where nothing of value moved besides; where something did, contracts often try one way after another, and it is told beside.
EVM: a receipt does not show inner calls, so nothing is said there.
Never: "you received X". Source: knowledge/evm.md 3.H, tron.md A5.3, F10.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, tron_receipt


def check(facts: Facts) -> Finding | None:
    tron = facts.tron
    receipt = tron_receipt(tron) if tron is not None else None
    rejected = next((i for i in receipt.internal if i.rejected), None) if receipt is not None else None
    if tron is None or rejected is None:
        return None
    moved = any(t.amount for t in tron.transfers)
    return RULE.fires(
        Confidence.PROVEN,
        seen("inner_rejected", tron.receipt, Address(rejected.recipient), "internal_transactions"),
        rank=Rank.BARE_FACT if moved else Rank.DISAPPOINTS,
        target=Address(rejected.recipient),
        moved="yes" if moved else "no",
    )


RULE = Rule(
    code="succeeded.inner_call_failed",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=15,
    actions=("report_to_app",),
    queue="apps",
    check=check,
)
