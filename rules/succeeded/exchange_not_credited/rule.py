"""It is final and arrived at the platform's address; now only the platform can credit it.

Condition: the user speaks of a platform; what was sent is on record as arrived, whole and genuine, or coins reached a third party inside a contract call
(rules/succeeded/inside.py); and its block is final (rules/included/finality.py).
Likely: that the address is the platform's is the user's word.
Never: "the chain is still confirming", "it is lost". Source: knowledge/evm.md 3.H, tron.md A5.4.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.included.finality import finality
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.succeeded.arrival import fulfilled
from rules.succeeded.inside import paid_inside
from rules.succeeded.platform import deposit


def check(facts: Facts) -> Finding | None:
    platform, family = facts.question.platform, facts.evm or facts.tron
    if platform is None or family is None:
        return None
    found = deposit(facts)
    inside = paid_inside(facts) if found is None and fulfilled(facts, intent(facts)) is None else None
    if found is not None:
        recipient, amount, shown = found.arrived.recipient, found.meant.amount, found.meant.amount or found.meant.raw_amount
    elif inside is not None:
        recipient, amount, shown = inside.recipient, inside.amount, inside.amount
    else:
        return None
    final = finality(facts)
    if final is None or final.level != "final":
        return None
    where = facts.evm.internal_transfers if inside is not None and facts.evm is not None else family.receipt
    return RULE.fires(
        Confidence.LIKELY,
        seen("transfer_seen", where, shown),
        Evidence("block_number", final.block),
        Evidence("final_head", final.head),
        funds=Funds(Location.WITH_RECIPIENT, amount, recipient),
        platform=platform,
        named="yes" if platform else "no",
        recipient=Address(recipient),
        block=final.block,
        inside="no" if inside is None else "yes",
    )


RULE = Rule(
    code="succeeded.exchange_not_credited",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="exchange",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.BLOCK | Needs.TOKENS | Needs.INTERNAL_TRANSFERS,
    rank=Rank.DISAPPOINTS,
    order=80,
    hides=("succeeded.as_requested", "succeeded.token_not_added", "succeeded.internal_transfer_only"),
    actions=("ask_platform_with_proof",),
    do_not=("send_again_yet", "pay_unlock_fee"),
    queue="exchange",
    check=check,
)
