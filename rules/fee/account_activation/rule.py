"""A part of the fee opened an account on Tron.

Condition: an account creation, or a transfer of TRX or a TRC-10 token with 0.1 TRX for bandwidth and exactly the chain's price for a new account (1 TRX) beside it.
Proven: consensus data. Who pays is the sender, also where the account is another's.
Never: "the exchange charged it". Source: knowledge/tron.md A4, F13, F17.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import coins, tron_receipt, tron_transaction

_BANDWIDTH_SUN = 100_000
_USUAL_SUN = 1_000_000  # getCreateNewAccountFeeInSystemContract on the main network
_OPENS = ("TransferContract", "TransferAssetContract")


def check(facts: Facts) -> Finding | None:
    tron = facts.tron
    receipt, tx = (tron_receipt(tron), tron_transaction(tron)) if tron is not None else (None, None)
    if tron is None or receipt is None or tx is None or tx.to is None:
        return None
    price = (
        tron.parameters.value.get("getCreateNewAccountFeeInSystemContract", _USUAL_SUN)
        if isinstance(tron.parameters, Known)
        else _USUAL_SUN
    )
    rest = receipt.fee - receipt.net_fee - receipt.energy_fee
    opened = tx.contract_type in _OPENS and receipt.net_fee == _BANDWIDTH_SUN and rest == price
    if not opened and not (tx.contract_type == "AccountCreateContract" and rest >= price):
        return None
    paid = coins(facts, price + receipt.net_fee)
    return RULE.fires(Confidence.PROVEN, seen("fee_paid", tron.receipt, paid), paid=paid, account=Address(tx.to))


RULE = Rule(
    code="fee.account_activation",
    families=frozenset({"tron"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.UNCHANGED,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.PRICES,
    rank=Rank.BARE_FACT,
    order=65,
    actions=("nothing_to_do",),
    check=check,
)
