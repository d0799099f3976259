"""What was pasted holds nothing that can be looked up: empty, or signs without words.

Condition: no hash, address, link, name, secret or words were read from the text. No chain was asked.
Never: "transaction not found": nothing was looked for. Source: knowledge/evm.md 3.A.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.pasted import pasted
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    if pasted(facts) != RULE.code:
        return None
    return RULE.fires(Confidence.PROVEN)


RULE = Rule(
    code="input.empty_or_malformed",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.INPUT}),
    rank=Rank.INPUT,
    actions=("paste_hash",),
    check=check,
)
