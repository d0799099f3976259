"""The least that its data costs was charged, as running it took less than that.

Condition: the gas used is exactly the floor of EIP-7623, 21,000 + 10 for each token (a zero byte of the data is one token, any other byte four), there
is data, and the block is later than the first network on which that rule came into force (24 February 2025). Running it on its own could cost the very same
gas by chance, so strong and not proven.
Limits: networks that count gas in their own way never meet the figure, and then nothing is said.
Source: knowledge/evm.md 3.K; EIP-7623; EIP-7600 (Prague).
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import IN_A_BLOCK, Confidence, Finding, Location, Rank, Rule, Severity, seen
from rules.predicates import evm_receipt, evm_transaction

_FIRST_IN_FORCE = 1_740_434_112  # seconds: Prague on Holesky, the first public network that had it
_BASE, _PER_TOKEN = 21_000, 10


def check(facts: Facts) -> Finding | None:
    tx, receipt = evm_transaction(facts), evm_receipt(facts)
    if facts.evm is None or tx is None or receipt is None or len(tx.input) <= 2:
        return None
    data = bytes.fromhex(tx.input.removeprefix("0x"))
    if receipt.gas_used != _BASE + _PER_TOKEN * (4 * len(data) - 3 * data.count(0)):
        return None
    block = facts.evm.block.value
    if block is None or block.timestamp < _FIRST_IN_FORCE:
        return None
    return RULE.fires(
        Confidence.STRONG,
        seen("gas_used", facts.evm.receipt, receipt.gas_used, "gasUsed"),
        gas_used=receipt.gas_used,
        size=len(data),
    )


RULE = Rule(
    code="fee.calldata_floor",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.UNCHANGED,
    stages=IN_A_BLOCK,
    needs=Needs.BLOCK,
    rank=Rank.BARE_FACT,
    order=85,
    actions=("nothing_to_do",),
    tier="full",
    check=check,
)
