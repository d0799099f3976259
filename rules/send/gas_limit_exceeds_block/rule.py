"""The gas limit is higher than what fits into a whole block.

Condition: a client's words for it (knowledge/evm.md 4.1). Refused before the pool.
Where the wallet's own estimate is that high, the call cannot be done in one transaction.
Never: a lack of coins. Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, numbers=("gas", "cap"))


RULE = Rule(
    code="send.gas_limit_exceeds_block",
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
