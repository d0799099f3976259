"""The cancellation came too late: what it was to cancel, or another transaction with the same number, is in a block.

Wallets cancel with an empty transaction to the sender itself that has the same number (nonce) and pays more. Whichever of the two gets into a block first has the
number; the other can never be executed.

Condition (rules/replaced/fate.py): no node holds the hash that was asked for, and it was such a cancellation, by our own earlier look or by its signed bytes;
the sender's count has passed its number, and the transaction in a block with that number is no cancellation.
Proven: a number is used once. The cancellation cost nothing.
Never: "the cancellation is on its way". Source: knowledge/evm.md 3.D.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.replaced.fate import NOT_THERE, fate, how_sure, outcome, replacement_funds


def check(facts: Facts) -> Finding | None:
    found = fate(facts)
    if found is None or found.kind != "late" or found.instead is None or facts.evm is None:
        return None
    return RULE.fires(
        how_sure(facts, Confidence.PROVEN),
        *found.evidence,
        funds=replacement_funds(facts),
        nonce=found.nonce,
        hash=found.instead.hash,
        ended=outcome(facts.evm),
    )


RULE = Rule(
    code="replaced.cancel_too_late",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="nobody",
    funds=Location.SEE_REPLACEMENT,
    stages=frozenset({Stage.ABSENT}),
    needs=Needs.REPLACEMENT,
    rank=Rank.STOPPED,
    order=7,
    hides=NOT_THERE,
    actions=("look_up_replacement",),
    do_not=("send_before_looking",),
    tier="full",
    check=check,
)
