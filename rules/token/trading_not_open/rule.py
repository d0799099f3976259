"""The makers of the token have not opened trading, or have closed it.

Condition: the refusal is one of the texts for it ("Trading is not active" …; the table names them). Typical of fresh tokens, and of tokens made so that
nobody can sell.
Strong: the token's own words; likely where another contract may say them (rules/token/speaker.py). Whether trading will ever open nobody can know. Never: "just try again". Source: knowledge/evm.md 3.G, 7.5.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.named import SYMPTOMS
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.token.speaker import told_by_a_token


def check(facts: Facts) -> Finding | None:
    return told_by_a_token(RULE, facts)


RULE = Rule(
    code="token.trading_not_open",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=29,
    hides=SYMPTOMS,
    actions=("nothing_to_do",),
    do_not=("retry_unchanged",),
    check=check,
)
