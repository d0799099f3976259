"""The gas limit is higher than what one transaction may have.

16,777,216 since EIP-7825, on networks where it is in force.
Condition: a client's words for it (knowledge/evm.md 4.1). Refused before the pool.
Never: the block's limit as the reason. Source: knowledge/evm.md 4.1 (geth measured).
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, numbers=("gas", "cap"))


RULE = Rule(
    code="send.gas_limit_exceeds_tx_cap",
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
