"""The number is one that a platform gives to what it does itself; no chain knows it.

Condition: no hash stands in the text, nor what is plainly left of one (with 0x, or with dots for what was cut: ``input.truncated``), and it holds what platforms number their withdrawals and internal transfers with: a UUID, a number after such a word ("off-chain transfer 123…",
提现单号), or nothing but ten and more decimal digits. Likely: the shape alone tells. An internal transfer between two customers of one platform has no
hash at all; a withdrawal gets one when it is sent.
Never: "transaction not found". Source: knowledge/evm.md 3.A.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.pasted import pasted
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    if pasted(facts) != RULE.code:
        return None
    platform = facts.question.withdrawn_from or facts.question.platform or ""
    return RULE.fires(Confidence.LIKELY, platform=platform, named="yes" if platform else "no")


RULE = Rule(
    code="input.exchange_internal_id",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.INPUT}),
    rank=Rank.INPUT,
    actions=("ask_platform_for_hash",),
    queue="exchange",
    tier="full",
    check=check,
)
