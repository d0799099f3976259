"""Coins were sent with the recipient left empty: that makes a contract, an empty one here, and nobody can move what is in it.

Condition: successful; the transaction has no recipient, no code (call data empty), and coins. Proven: consensus rules. An empty contract has no code that could ever
send anything.
Never: "it will come back". Source: knowledge/evm.md 3.H.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import coins, evm_receipt, evm_transaction


def check(facts: Facts) -> Finding | None:
    tx, receipt = evm_transaction(facts), evm_receipt(facts)
    if facts.evm is None or tx is None or receipt is None or tx.to is not None or tx.input != "0x" or tx.value == 0:
        return None
    made = receipt.contract_address or ""
    return RULE.fires(
        Confidence.PROVEN,
        seen("no_recipient", facts.evm.transaction, None, "to"),
        funds=Funds(Location.AT_CONTRACT, coins(facts, tx.value), made or None),
        contract=Address(made),
    )


RULE = Rule(
    code="succeeded.created_contract_by_mistake",
    families=frozenset({"evm"}),
    severity=Severity.HIGH,
    fixable_by="nobody",
    funds=Location.AT_CONTRACT,
    tier="full",
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=8,
    hides=("succeeded.as_requested",),
    do_not=("pay_unlock_fee",),
    queue="apps",
    check=check,
)
