"""A message, but no transaction hash in it.

Condition: words were read, and nothing with the shape of a hash, address, link, name or secret. A wallet's error text alone lands here as long
as no cause of its own explains it. No chain was asked. Source: knowledge/evm.md 3.A.
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
    code="input.no_hash_in_message",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.INPUT}),
    rank=Rank.INPUT,
    actions=("find_hash_in_wallet",),
    check=check,
)
