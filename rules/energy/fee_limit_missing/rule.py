"""The app or wallet made a contract call without a maximum fee, so it had no energy at all.

Condition (rules/energy/split.py): OUT_OF_ENERGY and ``fee_limit`` 0 or absent (the node leaves zero out). Then the limit is 0 and the call stops at
its first instruction, whatever the account holds.
Proven, from the body and the receipt. How much is needed comes from a replay of the call today, and whether the account holds as much.
Never: "out of TRX", "rent energy". Source: knowledge/tron.md A3, A5.2.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.energy.split import account_binds_next, need, shortfall, split
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import coins


def check(facts: Facts) -> Finding | None:
    found = split(facts)
    if found is None or found.limit != "missing" or facts.tron is None:
        return None
    tron, needed = facts.tron, need(facts.tron, found.price)
    lacking = account_binds_next(tron, found, needed)
    return RULE.fires(
        Confidence.PROVEN,
        seen("receipt_result", tron.receipt, "OUT_OF_ENERGY", "receipt.result"),
        seen("fee_limit", tron.transaction, coins(facts, 0), "raw_data.fee_limit"),
        *([seen("energy_needed", tron.replay, needed.energy, "energy_used")] if needed.state == "known" else []),
        actions=("report_to_app",) if needed.state in ("refused", "runs_out") else None,
        picture=shortfall(needed, found.allowed),
        needed=needed.state,
        energy=needed.energy,
        cost=coins(facts, needed.cost),
        advised=coins(facts, needed.fee_limit),
        also="trx" if lacking else "nothing",
        short=coins(facts, lacking),
    )


RULE = Rule(
    code="energy.fee_limit_missing",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.PRICES | Needs.REPLAY | Needs.ACCOUNTS | Needs.RESOURCES,
    rank=Rank.STOPPED,
    order=20,
    actions=("set_fee_limit",),
    do_not=("rent_energy", "retry_unchanged"),
    check=check,
)
