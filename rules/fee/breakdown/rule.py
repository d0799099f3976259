"""What the network charged, and for what.

Condition: included, and the receipt states the price. EVM: gas used times the effective price, of which the base fee was burnt; what was offered above was never
charged; plus the L1 data fee and blob fee of the receipt. Tron: fee = energy + bandwidth + the rest, and the rest is named only where the body explains
it (knowledge/tron.md A4): more than one signature, a memo, a permission update, an account that was created; else "other protocol fee".
Proven: consensus data. Source: knowledge/evm.md 3.K, knowledge/tron.md A4.
"""

from __future__ import annotations

from chains.facts import Facts, Known, TronFacts, TronReceipt
from chains.needs import Needs
from rules.model import IN_A_BLOCK, Amount, Confidence, Finding, Location, Param, Rank, Rule, Severity, seen
from rules.predicates import EVERY_FAMILY, coins, fee_paid, tron_receipt, tron_transaction


def check(facts: Facts) -> Finding | None:
    paid = fee_paid(facts)
    if paid is None or paid.value == 0:
        return None
    if facts.evm is not None:
        return RULE.fires(Confidence.PROVEN, seen("fee_paid", facts.evm.receipt, paid), more=_evm(facts, paid))
    assert facts.tron is not None
    receipt = tron_receipt(facts.tron)
    if receipt is None:
        return None
    return RULE.fires(Confidence.PROVEN, seen("fee_paid", facts.tron.receipt, paid), more=_tron(facts, facts.tron, receipt, paid))


def _evm(facts: Facts, paid: Amount) -> dict[str, Param]:
    assert facts.evm is not None
    receipt = facts.evm.receipt.value
    block = facts.evm.block.value if isinstance(facts.evm.block, Known) else None
    params: dict[str, Param] = {"kind": "evm", "paid": paid, "burnt": "", "rest": "none"}
    if receipt is not None:
        params["gas_used"] = receipt.gas_used
        if block is not None and block.base_fee is not None:
            params |= {"kind": "evm_split", "burnt": coins(facts, receipt.gas_used * block.base_fee)}
    return params


def _tron(facts: Facts, tron: TronFacts, receipt: TronReceipt, paid: Amount) -> dict[str, Param]:
    rest = receipt.fee - receipt.energy_fee - receipt.net_fee
    return {
        "kind": "tron",
        "paid": paid,
        "energy": coins(facts, receipt.energy_fee),
        "bandwidth": coins(facts, receipt.net_fee),
        "other": coins(facts, rest),
        "rest": _rest(tron, receipt) if rest > 0 else "none",
    }


def _rest(tron: TronFacts, receipt: TronReceipt) -> str:
    """What explains the part that is in neither energy nor bandwidth; "other" where more than one thing could."""
    tx = tron_transaction(tron)
    if tx is None:
        return "other"
    reasons = [
        name
        for name, holds in (
            ("multisig", tx.signatures > 1),
            ("memo", bool(tx.memo)),
            ("permission", tx.contract_type == "AccountPermissionUpdateContract"),
            ("activation", receipt.net_fee == 100_000 and tx.contract_type in ("TransferContract", "TransferAssetContract")),
            ("activation", tx.contract_type == "AccountCreateContract"),
        )
        if holds
    ]
    return reasons[0] if len(reasons) == 1 else "other"


RULE = Rule(
    code="fee.breakdown",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.UNCHANGED,
    stages=IN_A_BLOCK,
    needs=Needs.BLOCK,
    rank=Rank.BARE_FACT,
    order=80,
    actions=("nothing_to_do",),
    check=check,
)
