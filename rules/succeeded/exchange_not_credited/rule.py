"""It is final and arrived at the platform's address; now only the platform can credit it.

Condition: the user speaks of a platform; what was sent is on record as arrived, whole and genuine; and its block is final (rules/included/finality.py).
Likely: that the address is the platform's is the user's word.
Never: "the chain is still confirming", "it is lost". Source: knowledge/evm.md 3.H, tron.md A5.4.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.included.finality import finality
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY
from rules.succeeded.platform import deposit


def check(facts: Facts) -> Finding | None:
    found, family = deposit(facts), facts.evm or facts.tron
    if found is None or family is None:
        return None
    final = finality(facts)
    if final is None or final.level != "final":
        return None
    return RULE.fires(
        Confidence.LIKELY,
        seen("transfer_seen", family.receipt, found.meant.amount or found.meant.raw_amount),
        Evidence("block_number", final.block),
        Evidence("final_head", final.head),
        funds=Funds(Location.WITH_RECIPIENT, found.meant.amount, found.arrived.recipient),
        platform=found.platform,
        named="yes" if found.platform else "no",
        recipient=Address(found.arrived.recipient),
        block=final.block,
    )


RULE = Rule(
    code="succeeded.exchange_not_credited",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="exchange",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.BLOCK | Needs.TOKENS,
    rank=Rank.DISAPPOINTS,
    order=80,
    hides=("succeeded.as_requested", "succeeded.token_not_added"),
    actions=("ask_platform_with_proof",),
    do_not=("send_again_yet", "pay_unlock_fee"),
    queue="exchange",
    check=check,
)
