"""The sending account does not exist yet on Tron: it was never opened by a payment of TRX, so it cannot send.

Condition: a node's or wallet's message says that the owner's account does not exist. Tokens can lie at such an address all the same. Likely: a message is a
claim; nobody holds the hash, or none was given.
Never: "your key is wrong". Source: knowledge/tron.md A5.4, tron-protocol.md 12.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Confidence, Evidence, Finding, Funds, Location, Quote, Rank, Rule, Severity, Stage
from rules.predicates import found_anywhere


def check(facts: Facts) -> Finding | None:
    refusal = facts.question.refusal
    if refusal is None or refusal.code != "send.validation_failed" or refusal.variant != "owner_missing" or found_anywhere(facts):
        return None
    return RULE.fires(
        Confidence.LIKELY if refusal.exact else Confidence.POSSIBLE,
        Evidence("node_text", Quote(refusal.text)),
        funds=Funds(Location.WITH_SENDER),
    )


RULE = Rule(
    code="account.not_activated",
    families=frozenset({"tron"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=15,
    hides=("send.validation_failed", "not_found.everywhere"),
    actions=("open_own_account",),
    do_not=("pay_unlock_fee", "share_secret"),
    check=check,
)
