"""Tokens arrived at a Tron address that was never opened, so they cannot be sent on yet.

Condition: a token transfer that succeeded and is on record, to an address that is no contract and for which the node has no account today. Proven, of today. Tokens are held in the
token's contract and need no account; sending them does.
Never: "lost". Source: knowledge/tron.md A5.4, F17.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import intent
from rules.succeeded.arrival import burnt, fulfilled, impersonates


def check(facts: Facts) -> Finding | None:
    meant, tron = intent(facts), facts.tron
    if tron is None or meant.kind != "token" or meant.contract is None or impersonates(facts, meant.contract):
        return None
    done = fulfilled(facts, meant)
    if done is None or burnt(done.recipient) or tron.recipient.value is not None:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("no_account", tron.recipient),
        funds=Funds(Location.WITH_RECIPIENT, meant.amount, done.recipient),
        recipient=Address(done.recipient),
    )


RULE = Rule(
    code="succeeded.recipient_not_activated",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="recipient",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.ACCOUNTS,
    rank=Rank.DISAPPOINTS,
    order=40,
    actions=("activate_recipient",),
    do_not=("pay_unlock_fee",),
    check=check,
)
