"""A part of the fee paid for the blobs it carried, which have a price of their own.

Condition: the receipt states blob gas and its price, both above zero (transaction type 3, EIP-4844). The part is their product, in wei. It is charged
where the transaction fails too. Proven: consensus data.
Source: knowledge/evm.md 3.K; EIP-4844.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import IN_A_BLOCK, Confidence, Finding, Location, Rank, Rule, Severity, seen
from rules.predicates import coins, evm_receipt


def check(facts: Facts) -> Finding | None:
    receipt = evm_receipt(facts)
    if facts.evm is None or receipt is None or not receipt.blob_gas_used or not receipt.blob_gas_price:
        return None
    part = coins(facts, receipt.blob_gas_used * receipt.blob_gas_price)
    return RULE.fires(
        Confidence.PROVEN,
        seen("fee_paid", facts.evm.receipt, part, "blobGasPrice"),
        part=part,
        blob_gas=receipt.blob_gas_used,
    )


RULE = Rule(
    code="fee.blob_fee",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.UNCHANGED,
    stages=IN_A_BLOCK,
    rank=Rank.BARE_FACT,
    order=71,
    actions=("nothing_to_do",),
    tier="full",
    check=check,
)
