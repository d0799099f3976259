"""The token lets nobody send or hold that much at once, or that often.

Condition: the refusal is one of the texts for it ("exceeds the maxWallet", "Transfer Delay" …; the table names them). The token's makers set such limits;
the limit itself stands in the contract only.
Strong: the token's own words; likely where another contract may say them (rules/token/speaker.py). Never: "insufficient balance". Source: knowledge/evm.md 3.G, 7.5.
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
    code="token.transfer_limit",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=29,
    hides=SYMPTOMS,
    actions=("lower_amount_or_wait",),
    do_not=("retry_unchanged",),
    tier="full",
    check=check,
)
