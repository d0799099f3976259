"""The pool for this swap is empty, too small, or not there.

Condition: the refusal is one of the texts or errors for it (``INSUFFICIENT_LIQUIDITY``, ``PoolNotInitialized`` …; the table names them).
Strong: the contract's own words. Never: "slippage", "network congestion". Source: knowledge/evm.md 3.G, 7.4, 7.5.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.named import SYMPTOMS, told
from rules.model import Finding, Location, Rank, Rule, Severity, Stage


def check(facts: Facts) -> Finding | None:
    return told(RULE, facts)


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
