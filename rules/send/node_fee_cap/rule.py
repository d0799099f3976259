"""The fee could come to more than this node lets anyone spend in one transaction: a safety limit of the node, not of the network.

The node compares gas limit x highest price with its setting (--rpc.txfeecap, usually 1 coin) before the pool. geth rounds to two places, so the two
figures can look alike (1.001 reads 1.00; measured). An absurd price shows this text too.
Condition: the client's words for it (knowledge/evm.md 4.1).
Never: "the network refuses"; a lack of coins. Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from collections.abc import Mapping

from chains.facts import Facts, Refusal
from rules.model import Finding, Location, Param, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, coin, number, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, more=_fees)


def _fees(refusal: Refusal) -> Mapping[str, Param]:
    fee, cap = refusal.figures.get("fee"), refusal.figures.get("cap")
    if fee is None or cap is None:
        return {"capped": "no"}
    if refusal.figures.get("unit") == "wei":
        wanted, limit = number(refusal, "fee"), number(refusal, "cap")
        return (
            {"capped": "no"}
            if wanted is None or limit is None
            else {"capped": "yes", "fee": coin(refusal, wanted), "cap": coin(refusal, limit)}
        )
    named = f" {refusal.coin}" if refusal.coin else ""  # nodes write "ether" for the coin of any network
    return {"capped": "yes", "fee": f"{fee}{named}", "cap": f"{cap}{named}"}


RULE = Rule(
    code="send.node_fee_cap",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("let_wallet_fill_in", "try_other_node"),
    do_not=("repeat_refused",),
    tier="full",
    check=check,
)
