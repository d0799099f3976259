"""It was cancelled: an empty transaction to the sender itself took its number.

Condition (rules/replaced/fate.py): no node holds the hash; its sender's count has passed its number; the transaction in a block with that number goes
to the sender itself, with no value and no data. That is how wallets cancel.
Proven: a number is used once, so the cancelled one can never be executed; only the fee of the cancellation was paid.
Never: "failed", "refunded": nothing had been taken. Source: knowledge/evm.md 3.D.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage
from rules.replaced.fate import NOT_THERE, by_word, fate, how_sure, outcome


def check(facts: Facts) -> Finding | None:
    found = fate(facts)
    if found is None or found.kind != "cancel" or found.instead is None or facts.evm is None:
        return None
    return RULE.fires(
        how_sure(facts, Confidence.PROVEN),
        *found.evidence,
        funds=Funds(Location.WITH_SENDER),
        nonce=found.nonce,
        hash=found.instead.hash,
        ended=outcome(facts.evm),
        by_word=by_word(facts),
    )


RULE = Rule(
    code="replaced.cancelled",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.ABSENT}),
    needs=Needs.REPLACEMENT,
    rank=Rank.STOPPED,
    order=6,
    hides=NOT_THERE,
    actions=("resend",),
    do_not=(),
    check=check,
)
