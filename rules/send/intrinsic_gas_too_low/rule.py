"""The gas limit is below what any such transaction costs before its first step.

21,000, more for data, lists, new contracts; since EIP-7623 a floor for much data. On nitro the part for Ethereum's data counts too.
Condition: a client's words for it (knowledge/evm.md 4.1). "intrinsic gas too high" is another cause. Refused before the pool.
Never: "out of gas", as if it had run. Source: knowledge/evm.md 4.1 (geth measured).
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, numbers=("gas", "minimum"))


RULE = Rule(
    code="send.intrinsic_gas_too_low",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("let_wallet_fill_in", "retry_refused"),
    do_not=("repeat_refused",),
    check=check,
)
