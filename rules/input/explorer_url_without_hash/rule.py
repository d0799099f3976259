"""A link to an explorer, but not to a transaction.

Condition: the link's host is a known explorer and the link holds no hash (the page of an address, a token, a block, the front page).
Source: knowledge/evm.md 3.A.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.pasted import pasted
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    if pasted(facts) != RULE.code:
        return None
    return RULE.fires(Confidence.PROVEN, host=facts.question.explorer_host or "")


RULE = Rule(
    code="input.explorer_url_without_hash",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.INPUT}),
    rank=Rank.INPUT,
    actions=("open_transaction_page",),
    check=check,
)
