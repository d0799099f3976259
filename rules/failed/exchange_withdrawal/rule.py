"""A withdrawal from a platform failed on the chain: the platform still has the money.

Condition: a plain transfer of coins or tokens is in a block and failed, and the user's words say that it was taken out of a platform (and do not name the sending
address as his own). Why it failed stands beside it; only the platform, whose address sent it, can send again.
Likely: that the sender is the platform's is the user's word.
Never: "the funds return automatically": the platform's own books may still say "sent". Source: knowledge/tron.md A5.4 (java-tron issues 3642, 3806).
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY, evm_transaction, intent, tron_transaction


def check(facts: Facts) -> Finding | None:
    platform, meant = facts.question.withdrawn_from, intent(facts)
    if platform is None or meant.kind not in ("coins", "token") or meant.owner is not None:
        return None
    sender = _sender(facts)
    if sender is None or sender == facts.question.sender:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        Evidence("withdrawn_by", Address(sender)),
        funds=Funds(Location.WITH_SENDER, meant.amount, sender),
        platform=platform,
        named="yes" if platform else "no",
        sender=Address(sender),
    )


def _sender(facts: Facts) -> str | None:
    if facts.tron is not None:
        body = tron_transaction(facts.tron)
        return body.owner if body is not None else None
    tx = evm_transaction(facts)
    return tx.sender if tx is not None else None


RULE = Rule(
    code="failed.exchange_withdrawal",
    families=EVERY_FAMILY,
    severity=Severity.HIGH,
    fixable_by="exchange",
    funds=Location.WITH_SENDER,
    tier="full",
    stages=frozenset({Stage.FAILED}),
    needs=Needs.TOKENS,
    rank=Rank.STOPPED,
    order=5,
    actions=("ask_platform_to_resend",),
    do_not=("pay_unlock_fee",),
    queue="exchange",
    check=check,
)
