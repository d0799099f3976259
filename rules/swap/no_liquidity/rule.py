"""The pool for this swap is empty, too small, or not there.

Condition: the refusal is one of the texts or errors for it (``INSUFFICIENT_LIQUIDITY``, ``PoolNotInitialized`` …; the table names them).
Strong: the contract's own words; likely where nothing shows that an exchange says them (rules/swap/speaker.py). Never: "slippage", "network congestion". Source: knowledge/evm.md 3.G, 7.4, 7.5.
"""

from __future__ import annotations

from dataclasses import replace

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.named import SYMPTOMS, told
from rules.failed.verdict import verdict
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.swap.speaker import an_exchange_says_so


def check(facts: Facts) -> Finding | None:
    found, refused = told(RULE, facts), verdict(facts)
    if found is None or refused is None or an_exchange_says_so(facts, refused) or found.confidence is not Confidence.STRONG:
        return found
    return replace(found, confidence=Confidence.LIKELY)


RULE = Rule(
    code="swap.no_liquidity",
    families=frozenset({"evm", "tron"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=31,
    hides=SYMPTOMS,
    actions=("other_route",),
    do_not=("retry_unchanged",),
    tier="full",
    check=check,
)
