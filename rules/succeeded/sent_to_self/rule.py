"""The transfer went to the address it came from.

Condition: successful; coins or tokens whose recipient is who they came from, as the body asks and, for tokens, as a log shows. With no amount it is how wallets cancel
a waiting transfer (EVM). Proven: consensus data. TRX to oneself is refused by Tron before it reaches a block.
Silent for what the network itself made: a deposit from the layer below names its recipient as sender, and does bring coins.
Never: "lost". Source: knowledge/evm.md 3.H, tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, by_the_protocol, intent
from rules.succeeded.arrival import fulfilled, impersonates, same, sender_of


def check(facts: Facts) -> Finding | None:
    meant, family = intent(facts), facts.evm or facts.tron
    own = meant.owner or sender_of(facts)
    if (
        family is None
        or by_the_protocol(facts)
        or meant.kind not in ("coins", "token")
        or not same(meant.recipient, own)
        or impersonates(facts, meant.contract)
    ):
        return None
    if meant.raw_amount > 0 and fulfilled(facts, meant) is None:
        return None
    if meant.kind == "token" and meant.raw_amount == 0:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("transfer_seen", family.receipt, meant.amount),
        own=Address(own or ""),
        empty="no" if meant.raw_amount else "yes",
    )


RULE = Rule(
    code="succeeded.sent_to_self",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=20,
    hides=("succeeded.zero_value", "succeeded.token_not_added"),
    actions=("nothing_to_do",),
    check=check,
)
