"""The transaction was to go over a bridge, and failed: nothing left.

Condition: failed, and it called a bridge's contract: one of the registry's, or the protocol's own on a rollup (0x4200…0010, 0x4200…0016, ArbSys). Proven: a failed transaction moves nothing. Why
it failed is told by another cause, which goes first.
Never: "it is on its way". Source: knowledge/evm.md 3.L.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_transaction
from rules.succeeded.arrival import same

_OWN = (
    "0x4200000000000000000000000000000000000010",
    "0x4200000000000000000000000000000000000016",
    "0x0000000000000000000000000000000000000064",
)


def check(facts: Facts) -> Finding | None:
    tx = evm_transaction(facts)
    if facts.evm is None or facts.network is None or tx is None or tx.to is None:
        return None
    named = next((b.name for b in facts.network.bridges if same(b.contract, tx.to)), None)
    if named is None and not any(same(own, tx.to) for own in _OWN):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("receipt_status", facts.evm.receipt, 0, "status"),
        bridge=Address(tx.to),
        name=named or "",
    )


RULE = Rule(
    code="bridge.source_failed",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    rank=Rank.BARE_FACT,
    order=5,
    actions=("start_again",),
    queue="apps",
    tier="full",
    check=check,
)
