"""A staking transaction of the old kind (Stake 1.0).

Condition: Tron, a FreezeBalanceContract or UnfreezeBalanceContract in a block. New stakes of this kind have been closed since Stake 2.0; what is still staked so can be
released at any time after its three days, and all of it at once, without the 14 days of waiting of Stake 2.0. Proven: the kind of transaction.
Never: "wait 14 days". Source: knowledge/tron.md A5.6.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import tron_transaction


def check(facts: Facts) -> Finding | None:
    body = tron_transaction(facts.tron) if facts.tron is not None else None
    if facts.tron is None or body is None or body.contract_type not in ("FreezeBalanceContract", "UnfreezeBalanceContract"):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("contract_type", facts.tron.transaction, body.contract_type, "type"),
        funds=Funds(Location.WITH_SENDER),
        step="release" if body.contract_type == "UnfreezeBalanceContract" else "stake",
    )


RULE = Rule(
    code="stake.v1_legacy",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    tier="full",
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.AS_REQUESTED,
    order=72,
    actions=("nothing_to_do",),
    check=check,
)
