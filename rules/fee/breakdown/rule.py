"""What the network charged, and for what.

Condition: included, and the receipt states the price. EVM: gas used times the effective price, of which the base fee was burnt; what was offered above was never
charged; plus the L1 data fee and blob fee of the receipt. Tron: fee = energy + bandwidth + the rest, and the rest is named only where the body explains
it to the last sun (knowledge/tron.md A4): more than one signature, a memo, a permission update, an account that was created, or several of these; else "other
protocol fee". For agents also who gave the energy (stake, the contract's owner, burnt TRX), the surcharge of a popular contract, and the bandwidth points.
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
    charges = _charges(tron, rest) if rest > 0 else {}
    named = {f"{name}_due": "yes" if charges and name in charges else "no" for name in _PRICES}
    return {
        "kind": "tron",
        "paid": paid,
        "energy": coins(facts, receipt.energy_fee),
        "bandwidth": coins(facts, receipt.net_fee),
        "other": coins(facts, rest),
        "rest": "other"
        if charges is None
        else "none"
        if not charges
        else next(iter(charges))
        if len(charges) == 1
        else "several",
        **named,
        **{name: coins(facts, sun) for name, sun in _PRICES.items()},
        # points: of energy who gave them, of bandwidth what one pool gave, as the pools do not mix (BandwidthProcessor.java 97-178)
        "energy_total": receipt.energy_usage_total,
        "energy_staked": receipt.energy_usage,
        "energy_owner": receipt.origin_energy_usage,
        "energy_bought": receipt.energy_usage_total - receipt.energy_usage - receipt.origin_energy_usage,
        "penalty": receipt.energy_penalty_total,
        "points": receipt.net_usage,
    }


# sun; by the chain's parameters getMultiSignFee, getMemoFee, getUpdateAccountPermissionFee, getCreateNewAccountFeeInSystemContract, the same since each exists
_PRICES = {"multisig": 1_000_000, "memo": 1_000_000, "permission": 100_000_000, "activation": 1_000_000}
_OPENS = ("TransferContract", "TransferAssetContract")


def _charges(tron: TronFacts, rest: int) -> dict[str, int] | None:
    """What explains the part that is in neither energy nor bandwidth, where it does to the last sun; else None. An account that a
    transfer opened shows in no field of its own: it is what is left over."""
    tx = tron_transaction(tron)
    if tx is None:
        return None
    charges = {
        name: _PRICES[name]
        for name, holds in (
            ("multisig", tx.signatures > 1),
            ("memo", bool(tx.memo)),
            ("permission", tx.contract_type == "AccountPermissionUpdateContract"),
            ("activation", tx.contract_type == "AccountCreateContract"),
        )
        if holds
    }
    left = rest - sum(charges.values())
    if left == _PRICES["activation"] and tx.contract_type in _OPENS:
        return charges | {"activation": left}
    return charges if left == 0 else None


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
