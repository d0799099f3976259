"""Bandwidth was paid for with TRX, because there was too little of it.

Condition: ``net_fee`` above zero and no ``net_usage``; not where the fee is that of opening an account (a transfer with 0.1 TRX, an account creation). The free and the staked
pool do not mix: each must hold the whole transaction alone. Proven: consensus data.
Never: "1500 free points". Source: knowledge/tron.md A5.2, tron-protocol.md 4.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import IN_A_BLOCK, Confidence, Finding, Location, Rank, Rule, Severity, seen
from rules.predicates import coins, tron_receipt, tron_transaction

_ACTIVATION_SUN = 100_000  # the bandwidth part of opening an account (knowledge/tron.md F13)
_OPENS = ("TransferContract", "TransferAssetContract")


def check(facts: Facts) -> Finding | None:
    tron = facts.tron
    receipt, tx = (tron_receipt(tron), tron_transaction(tron)) if tron is not None else (None, None)
    if tron is None or receipt is None or tx is None or receipt.net_fee <= 0 or receipt.net_usage > 0:
        return None
    if tx.contract_type == "AccountCreateContract" or (tx.contract_type in _OPENS and receipt.net_fee == _ACTIVATION_SUN):
        return None
    paid = coins(facts, receipt.net_fee)
    return RULE.fires(Confidence.PROVEN, seen("fee_paid", tron.receipt, paid, "receipt.net_fee"), paid=paid)


RULE = Rule(
    code="fee.bandwidth_burned",
    families=frozenset({"tron"}),
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.UNCHANGED,
    stages=IN_A_BLOCK,
    rank=Rank.BARE_FACT,
    order=70,
    actions=("nothing_to_do",),
    check=check,
)
