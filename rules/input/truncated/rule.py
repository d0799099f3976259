"""A transaction hash that was cut short, or runs over.

Condition: hex digits with the look of a hash, but not 64 of them (or with dots in the middle, as wallets shorten them), or about as many with a few characters
between them that no hash has (``misread``: O for 0, l for 1). It is not asked of any chain: a Tron node pads an odd number of digits and answers for another
hash (knowledge/tron-protocol.md, section 10). Likely only, without "a part was lost": few digits without 0x and dots, which may as well be another kind of
number, and the lengths that Starknet writes whole.
Never: "transaction not found".
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.pasted import pasted
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY

_NEARLY = 50  # digits: what platforms number things with is shorter


def check(facts: Facts) -> Finding | None:
    if pasted(facts) != RULE.code:
        return None
    question = facts.question
    digits = question.truncated_digits or 0
    sure = question.other_chain is None and (question.truncated_surely or question.misread or digits >= _NEARLY)
    return RULE.fires(
        Confidence.PROVEN if sure else Confidence.LIKELY,
        digits=digits,
        sure="yes" if sure else "no",
        misread="yes" if question.misread else "no",
    )


RULE = Rule(
    code="input.truncated",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.INPUT}),
    rank=Rank.INPUT,
    actions=("copy_full_hash",),
    check=check,
)
