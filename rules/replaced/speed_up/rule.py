"""The same transaction was sent again with a higher fee, and that one got into a block.

Condition (rules/replaced/fate.py): no node holds the hash; its sender's count has passed its number; the transaction in a block with that number
has the same recipient, value and call data. What the first was to do is known from our own earlier look or from the signed bytes.
Proven: a number is used once. Where the money is, is what the replacement shows.
Never: "failed", "lost". Source: knowledge/evm.md 3.D.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.replaced.fate import NOT_THERE, by_word, fate, how_sure, outcome, replacement_funds


def check(facts: Facts) -> Finding | None:
    found = fate(facts)
    if found is None or found.kind != "same" or found.instead is None or facts.evm is None:
        return None
    return RULE.fires(
        how_sure(facts, Confidence.PROVEN),
        *found.evidence,
        funds=replacement_funds(facts),
        nonce=found.nonce,
        hash=found.instead.hash,
        ended=outcome(facts.evm),
        by_word=by_word(facts),
    )


RULE = Rule(
    code="replaced.speed_up",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.SEE_REPLACEMENT,
    stages=frozenset({Stage.ABSENT}),
    needs=Needs.REPLACEMENT,
    rank=Rank.STOPPED,
    order=5,
    hides=NOT_THERE,
    actions=("look_up_replacement",),
    do_not=("send_again_yet",),
    check=check,
)
