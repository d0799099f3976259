"""An unstaking or its cancellation paid out stake whose waiting time was over.

Condition: the receipt of such a transaction states ``withdraw_expire_amount`` above zero. Proven: consensus data.
Never: "missing TRX". Source: knowledge/tron.md A5.6, F19.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import coins, tron_receipt, tron_transaction

_PAYS_OUT = ("UnfreezeBalanceV2Contract", "CancelAllUnfreezeV2Contract")


def check(facts: Facts) -> Finding | None:
    tron = facts.tron
    receipt, tx = (tron_receipt(tron), tron_transaction(tron)) if tron is not None else (None, None)
    if tron is None or receipt is None or tx is None or tx.contract_type not in _PAYS_OUT or not receipt.withdraw_expire_amount:
        return None
    paid = coins(facts, receipt.withdraw_expire_amount)
    return RULE.fires(
        Confidence.PROVEN,
        seen("unstaked_paid", tron.receipt, paid, "withdraw_expire_amount"),
        funds=Funds(Location.WITH_SENDER, paid),
        paid=paid,
    )


RULE = Rule(
    code="stake.auto_withdrawn",
    families=frozenset({"tron"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.BARE_FACT,
    order=60,
    actions=("nothing_to_do",),
    tier="full",
    check=check,
)
