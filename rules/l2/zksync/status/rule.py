"""How far a transaction of ZKsync is on Ethereum, by ZKsync's own node.

Condition: in a block on ZKsync, and its node answers zks_getTransactionDetails: included (the batch is not executed on Ethereum yet) or verified (it is). Proven that the node says so; it stands beside the
cause. It matters to withdrawals and to platforms that wait for it; on ZKsync itself the transfer is usable at once.
Never: "pending" of what is in a block, "failed". Source: knowledge/evm.md 3.L; docs.zksync.io (ZKs JSON-RPC).
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen

_ZKSYNC = "eip155:324"


def check(facts: Facts) -> Finding | None:
    if facts.evm is None or facts.network is None or facts.network.id != _ZKSYNC:
        return None
    told = facts.evm.settlement.value
    if told is None or told.state not in ("included", "verified"):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("settlement_state", facts.evm.settlement, told.state, "status"),
        state=told.state,
        executed=told.executed or "",
    )


RULE = Rule(
    code="l2.zksync.status",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.SETTLEMENT,
    rank=Rank.BARE_FACT,
    order=40,
    actions=("nothing_to_do",),
    tier="full",
    check=check,
)
