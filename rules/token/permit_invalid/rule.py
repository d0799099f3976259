"""A signed permission (permit) was not accepted: expired, already used, or signed for something else.

Condition: the refusal is one of the texts or errors of EIP-2612 tokens, Dai and Permit2 for that (the table names them).
Strong: the contract's own words. The signature is made anew by repeating the step in the app.
Never: "wrong private key", "not enough allowance". Source: knowledge/evm.md 3.G, 7.4.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.named import SYMPTOMS, told
from rules.model import Finding, Location, Rank, Rule, Severity, Stage


def check(facts: Facts) -> Finding | None:
    return told(RULE, facts)


RULE = Rule(
    code="token.permit_invalid",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=28,
    hides=SYMPTOMS,
    actions=("resend_fresh",),
    do_not=("retry_unchanged",),
    tier="full",
    check=check,
)
