"""The amount is right on the chain and was counted with another number of decimals somewhere.

Condition: a token transfer that was carried out, whose decimals are known; the words name an amount that is exactly 10^9, 10^10 or 10^12 times more or less than what moved (the distances between the usual
6, 8, 9 and 18 decimals), and none that is what moved. Likely: that the amount in the words is this transfer's is the user's word.
Never: "tokens were burned", "a fee was taken". Source: knowledge/evm.md 3.H, tron.md A5.4.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.succeeded.arrival import fulfilled, impersonates

_STEPS = (9, 10, 12)  # 18 less 9, 8 and 6


def check(facts: Facts) -> Finding | None:
    meant, family = intent(facts), facts.evm or facts.tron
    arrived = fulfilled(facts, meant)
    if family is None or meant.kind != "token" or meant.amount is None or arrived is None or impersonates(facts, meant.contract):
        return None
    moved = Decimal(meant.amount.value).scaleb(-meant.amount.decimals)
    told = [amount for text in facts.question.amounts if (amount := _decimal(text)) is not None and amount > 0]
    if moved in told:
        return None
    off = next((t for t in told for step in _STEPS if t in (moved.scaleb(step), moved.scaleb(-step))), None)
    if off is None:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        seen("transfer_seen", family.receipt, meant.amount),
        funds=Funds(Location.WITH_RECIPIENT, meant.amount, arrived.recipient),
        told=f"{off:f}",
        decimals=meant.amount.decimals,
        contract=Address(meant.contract or ""),
    )


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


RULE = Rule(
    code="succeeded.wrong_decimals",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TOKENS,
    rank=Rank.DISAPPOINTS,
    order=35,
    hides=("succeeded.as_requested",),
    actions=("add_token",),
    queue="apps",
    tier="full",
    check=check,
)
