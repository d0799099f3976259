"""The token kept a part of the transfer for itself.

Condition: a token transfer that succeeded; the recipient got less than was asked for and more than nothing, by the token's own logs, and the rest went elsewhere in the same token.
Proven where the parts add up to what was asked for, else strong.
Never: "bug", "lost". Source: knowledge/evm.md 3.H, tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Amount, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent, token_amount
from rules.succeeded.arrival import impersonates, recorded, same


def check(facts: Facts) -> Finding | None:
    meant, family = intent(facts), facts.evm or facts.tron
    if (
        family is None
        or meant.kind != "token"
        or meant.contract is None
        or meant.raw_amount == 0
        or impersonates(facts, meant.contract)
    ):
        return None
    moved = [t for t in recorded(facts) if same(t.contract, meant.contract) and t.token_id is None]
    got = sum(t.amount for t in moved if same(t.recipient, meant.recipient))
    elsewhere = sum(t.amount for t in moved if not same(t.recipient, meant.recipient))
    if not 0 < got < meant.raw_amount or elsewhere == 0:
        return None
    arrived = token_amount(facts, meant.contract, got)
    kept = token_amount(facts, meant.contract, meant.raw_amount - got)
    return RULE.fires(
        Confidence.PROVEN if got + elsewhere == meant.raw_amount else Confidence.STRONG,
        seen("transfer_seen", family.receipt, arrived if arrived is not None else str(got)),
        funds=Funds(Location.WITH_RECIPIENT, arrived, meant.recipient),
        recipient=Address(meant.recipient or ""),
        arrived=arrived if isinstance(arrived, Amount) else str(got),
        kept=kept if isinstance(kept, Amount) else str(meant.raw_amount - got),
    )


RULE = Rule(
    code="succeeded.fee_on_transfer",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TOKENS,
    rank=Rank.DISAPPOINTS,
    order=25,
    actions=("nothing_to_do",),
    queue="apps",
    check=check,
)
