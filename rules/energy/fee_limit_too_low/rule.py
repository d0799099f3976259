"""The wallet allowed a smaller fee than the call needed, so it ran out of energy.

Condition (rules/energy/split.py): OUT_OF_ENERGY, and what was charged to the caller reaches what the fee limit pays for at the price of the block's
time: ``energy_usage_total - origin_energy_usage >= fee_limit // price`` (a rounding of 1 aside). The limit caps rented and staked energy too, so more
energy or TRX does not help (flag ``rented``: energy was there and could not be used).
Proven that the limit bound, from the receipt alone. That a higher one helps, and how high, comes from a replay of the call today; where that is
refused by the contract or runs out too nothing is advised; where the account holds too little for it today, that is told too, as a higher limit alone would not help. A failing inner call that burns any limit is ``failed.vm_halt``.
Ruled out where the same arithmetic shows that the account bound.
Never: "rent energy", "top up TRX". Source: knowledge/tron.md A3, A5.2, F5.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.energy.split import account_binds_next, need, shortfall, split
from rules.model import Confidence, Finding, Location, Rank, Rule, RuledOut, Severity, Stage, seen
from rules.predicates import coins


def check(facts: Facts) -> Finding | RuledOut | None:
    found = split(facts)
    if found is not None and found.limit == "account":
        return RULE.rules_out(allowed=found.allowed, charged=found.charged)
    if found is None or found.limit != "fee_limit" or facts.tron is None:
        return None
    tron, needed = facts.tron, need(facts.tron, found.price)
    rented = found.receipt.energy_usage > 0 and found.receipt.energy_fee == 0
    helps = needed.state in ("known", "unknown")
    lacking = account_binds_next(tron, found, needed)
    return RULE.fires(
        Confidence.PROVEN,
        seen("receipt_result", tron.receipt, "OUT_OF_ENERGY", "receipt.result"),
        seen("fee_limit", tron.transaction, coins(facts, found.tx.fee_limit), "raw_data.fee_limit"),
        seen("energy_price", tron.energy_price, found.price),
        seen("energy_allowed", tron.energy_price, found.allowed),
        seen("energy_used", tron.receipt, found.charged, "receipt.energy_usage_total"),
        *([seen("energy_needed", tron.replay, needed.energy, "energy_used")] if needed.state == "known" else []),
        actions=("raise_fee_limit",) if helps else ("report_to_app",),
        do_not=("rent_energy",) if helps else ("rent_energy", "retry_unchanged"),
        picture=shortfall(needed, found.allowed),
        fee_limit=coins(facts, found.tx.fee_limit),
        allowed=found.allowed,
        charged=found.charged,
        price=found.price,
        rented="yes" if rented else "no",
        needed="fits_now" if needed.state == "known" and needed.cost <= found.tx.fee_limit else needed.state,
        energy=needed.energy,
        cost=coins(facts, needed.cost),
        advised=coins(facts, needed.fee_limit),
        also="trx" if lacking else "nothing",
        short=coins(facts, lacking),
    )


RULE = Rule(
    code="energy.fee_limit_too_low",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.PRICES | Needs.REPLAY | Needs.ACCOUNTS | Needs.RESOURCES,
    rank=Rank.STOPPED,
    order=20,
    check=check,
)
