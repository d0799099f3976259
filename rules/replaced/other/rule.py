"""Another transaction of the same wallet took its number.

Condition (rules/replaced/fate.py): no node holds the hash; its sender's count has passed its number; the transaction in a block with that number is
no empty one to the sender itself and does something else, or what the first was to do is not known (param ``first``: then it may be the same with a
higher fee).
Proven: a number is used once, so this one can never be executed. Who sent the other is not on the chain: a second device, another wallet app, an app
that sends for the user, or somebody else who holds the key.
Never: "hacked" as a fact; "failed". Source: knowledge/evm.md 3.D.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.replaced.fate import NOT_THERE, by_word, fate, how_sure, outcome, replacement_funds


def check(facts: Facts) -> Finding | None:
    found = fate(facts)
    if found is None or found.kind != "other" or found.instead is None or facts.evm is None:
        return None
    return RULE.fires(
        how_sure(facts, Confidence.PROVEN),
        *found.evidence,
        funds=replacement_funds(facts),
        nonce=found.nonce,
        hash=found.instead.hash,
        ended=outcome(facts.evm),
        by_word=by_word(facts),
        first="known" if facts.seen_content is not None else "unknown",
    )


RULE = Rule(
    code="replaced.other",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.SEE_REPLACEMENT,
    stages=frozenset({Stage.ABSENT}),
    needs=Needs.REPLACEMENT,
    rank=Rank.STOPPED,
    order=7,
    hides=NOT_THERE,
    actions=("look_up_replacement",),
    do_not=("send_before_looking",),
    check=check,
)
