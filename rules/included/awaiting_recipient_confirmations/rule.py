"""It arrived at the platform's address and is not final yet: platforms count blocks before they credit.

Condition: the user speaks of a platform; what was sent is on record as arrived; and its block is not final yet (rules/included/finality.py). How many blocks a platform
waits for is its own rule, so no number is promised; most wait no longer than until it is final.
Likely: that the address is the platform's is the user's word.
Never: "contact support" so early; "credited by". Source: knowledge/evm.md 3.E.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.included.finality import finality, to_go
from rules.model import Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Seconds, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY
from rules.succeeded.platform import deposit


def check(facts: Facts) -> Finding | None:
    found, family = deposit(facts), facts.evm or facts.tron
    if found is None or family is None or facts.network is None:
        return None
    final = finality(facts)
    if final is None or final.level == "final":
        return None
    return RULE.fires(
        Confidence.LIKELY,
        seen("transfer_seen", family.receipt, found.meant.amount or found.meant.raw_amount),
        Evidence("block_number", final.block),
        funds=Funds(Location.WITH_RECIPIENT, found.meant.amount, found.arrived.recipient),
        recheck_after_s=max(30, round(final.wait_s)),
        picture=to_go(facts.network, final),
        platform=found.platform,
        named="yes" if found.platform else "no",
        confirmations=final.confirmations or 1,
        wait=Seconds(final.wait_s),
    )


RULE = Rule(
    code="included.awaiting_recipient_confirmations",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="exchange",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.BLOCK | Needs.TOKENS,
    rank=Rank.NOT_FINAL,
    order=10,
    hides=("included.not_final", "succeeded.as_requested", "succeeded.token_not_added"),
    actions=("wait",),
    do_not=("send_again_yet",),
    check=check,
)
