"""Tokens were sent to a token's own contract instead of a person.

Condition: successful, the transfer that was asked for is on record, and its recipient is the token itself or another token of the registry. Coins to a wrapping contract are not
meant: it gives wrapped ones for them. Proven that it went there; whether its issuer can give it back is for the issuer to say.
Never: "wait", "it will bounce back". Source: knowledge/evm.md 3.H, tron.md A5.4.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.succeeded.arrival import fulfilled, impersonates, same


def check(facts: Facts) -> Finding | None:
    meant, family = intent(facts), facts.evm or facts.tron
    if family is None or meant.kind not in ("coins", "token") or impersonates(facts, meant.contract):
        return None
    done = fulfilled(facts, meant)
    if done is None or facts.network is None:
        return None
    tokens = [t.contract for t in facts.network.tokens if meant.kind == "token" or "wrapped_coin" not in t.traits]
    if not same(done.recipient, meant.contract) and not any(same(done.recipient, t) for t in tokens):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("transfer_seen", family.receipt, meant.amount),
        funds=Funds(Location.AT_CONTRACT, meant.amount, done.recipient),
        recipient=Address(done.recipient),
    )


RULE = Rule(
    code="succeeded.sent_to_token_contract",
    families=EVERY_FAMILY,
    severity=Severity.HIGH,
    fixable_by="issuer",
    funds=Location.AT_CONTRACT,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=6,
    hides=("succeeded.sent_to_contract", "succeeded.token_not_added"),
    actions=("ask_token_issuer",),
    do_not=("pay_unlock_fee",),
    queue="exchange",
    check=check,
)
