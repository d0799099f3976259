"""The highest price that the transaction offers is below the network's current price (base fee).

geth's pool takes such a transaction and lets it wait; its trial runs (eth_call, eth_estimateGas) refuse it with these words, nitro and Besu refuse it at
once. In all of these nothing was sent on.
Condition: a client's words for it (knowledge/evm.md 4.1).
Never: "speed up": there is nothing to speed up. Source: knowledge/evm.md 4.1 (geth measured).
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, prices=("offered", "base_fee"))


RULE = Rule(
    code="send.fee_cap_below_base_fee",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("raise_fee", "retry_refused"),
    do_not=("repeat_refused",),
    check=check,
)
