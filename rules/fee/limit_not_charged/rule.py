"""The gas limit is a ceiling, and only what was used was charged.

Condition: the receipt's gas used is below the transaction's gas limit, and a price above zero was charged. Proven: consensus data.
Limits: the figure is gas, and what it would have cost at the price that was charged. Source: knowledge/evm.md 3.K.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import IN_A_BLOCK, Confidence, Finding, Location, Rank, Rule, Severity, seen
from rules.predicates import coins, evm_receipt, evm_transaction


def check(facts: Facts) -> Finding | None:
    tx, receipt = evm_transaction(facts), evm_receipt(facts)
    if facts.evm is None or tx is None or receipt is None or not receipt.effective_gas_price or receipt.gas_used >= tx.gas:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("gas_used", facts.evm.receipt, receipt.gas_used, "gasUsed"),
        seen("gas_limit", facts.evm.transaction, tx.gas, "gas"),
        gas_used=receipt.gas_used,
        gas_limit=tx.gas,
        kept=coins(facts, (tx.gas - receipt.gas_used) * receipt.effective_gas_price),
    )


RULE = Rule(
    code="fee.limit_not_charged",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.UNCHANGED,
    stages=IN_A_BLOCK,
    rank=Rank.BARE_FACT,
    order=90,
    actions=("nothing_to_do",),
    tier="full",
    check=check,
)
