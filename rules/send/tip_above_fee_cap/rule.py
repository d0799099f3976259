"""The tip is higher than the highest price the transaction is ready to pay: the two contradict each other.

Condition: a client's words for it (knowledge/evm.md 4.1). Checked before anything enters a pool.
Never: a lack of coins. Source: knowledge/evm.md 4.1 (EIP-1559).
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, prices=("tip", "offered"))


RULE = Rule(
    code="send.tip_above_fee_cap",
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
    tier="full",
    check=check,
)
