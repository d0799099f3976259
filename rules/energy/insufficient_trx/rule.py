"""The account had neither enough energy nor enough TRX to burn for it, so the call ran out.

Condition (rules/energy/split.py): OUT_OF_ENERGY, and what was charged to the caller is less than the fee limit would have paid for: so the account's
energy and TRX bound. The identity of the receipt must hold, at the price of the block's time.
Proven that the account bound. How much is missing comes from a replay of the call today, with today's energy, bandwidth and balance; where
the replay is refused by the contract, that is told instead of a sum. Where it has enough today, and an index of the account's past shows that energy was lent
to it within ten minutes after, that is told: it was sent too early.
Ruled out where the account paid all that the fee limit allowed; one energy less may be either.
Never: "the tokens were lost", "0.1 to 1 TRX is enough", "raise the fee limit". Source: knowledge/tron.md A3, A5.2, A9.
"""

from __future__ import annotations

from dataclasses import replace

from chains.facts import Facts, Known, TronFacts
from chains.needs import Needs
from rules.energy.lent import loans
from rules.energy.split import SUN, Need, Split, bandwidth_to_burn, limit_binds_next, missing_trx, need, shortfall, split
from rules.model import Confidence, Finding, Location, Moment, Rank, Rule, RuledOut, Seconds, Severity, Stage, seen
from rules.predicates import coins

_SHORTLY_MS = 600_000  # what is rented comes within minutes


def check(facts: Facts) -> Finding | RuledOut | None:
    found = split(facts)
    if found is not None and found.limit == "fee_limit" and found.charged >= found.allowed:
        return RULE.rules_out(charged=found.charged)
    if found is None or found.limit != "account" or facts.tron is None:
        return None
    tron, needed = facts.tron, need(facts.tron, found.price)
    lacking = missing_trx(tron, found.tx, needed, found.price)
    short = None if lacking is None else -(-lacking // SUN) * SUN
    state = "enough" if short == 0 else "short" if short is not None else needed.state
    came_ms = _came_after(tron, found.receipt.block_time_ms) if state == "enough" else None
    return RULE.fires(
        Confidence.PROVEN,
        seen("receipt_result", tron.receipt, "OUT_OF_ENERGY", "receipt.result"),
        seen("fee_limit", tron.transaction, coins(facts, found.tx.fee_limit), "raw_data.fee_limit"),
        seen("energy_price", tron.energy_price, found.price),
        seen("energy_allowed", tron.energy_price, found.allowed),
        seen("energy_used", tron.receipt, found.charged, "receipt.energy_usage_total"),
        *([seen("energy_needed", tron.replay, needed.energy, "energy_used")] if needed.state == "known" else []),
        *((seen("energy_came", tron.past, Moment.of(came_ms / 1000)),) if came_ms is not None else ()),
        actions=("report_to_app",) if needed.state in ("refused", "runs_out") else ("top_up_trx",),
        do_not=("retry_unchanged",) if needed.state in ("refused", "runs_out") else (),
        picture=shortfall(needed, found.charged),
        state=state if came_ms is None else "late",
        came="-" if came_ms is None else Seconds((came_ms - found.receipt.block_time_ms) / 1000),
        energy=needed.energy,
        cost=coins(facts, needed.cost + bandwidth_to_burn(tron, found.tx)),
        short=coins(facts, short or 0),
        rent="yes" if _rented_energy_is_enough(tron, found, needed) else "no",
        also="limit" if limit_binds_next(tron, found, needed) else "nothing",
        advised=coins(facts, needed.fee_limit),
        charged=found.charged,
        allowed=found.allowed,
        price=found.price,
    )


def _rented_energy_is_enough(tron: TronFacts, found: Split, needed: Need) -> bool:
    """Would the call go through with lent energy alone? Bandwidth, and TRX sent along, no energy pays for. Where that is not known it is said as usual."""
    without = missing_trx(tron, found.tx, replace(needed, energy=0), found.price)
    return without is None or without == 0


def _came_after(tron: TronFacts, block_ms: int) -> int | None:
    """When energy was lent to it shortly after the block, and has not been taken back."""
    known = loans(tron.past.value) if isinstance(tron.past, Known) else ()
    came = [
        loan.since_ms
        for loan in known
        if loan.since_ms is not None and loan.until_ms is None and 0 < loan.since_ms - block_ms <= _SHORTLY_MS
    ]
    return min(came, default=None)


RULE = Rule(
    code="energy.insufficient_trx",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.PRICES | Needs.REPLAY | Needs.ACCOUNTS | Needs.RESOURCES | Needs.PAST,
    rank=Rank.STOPPED,
    order=25,
    check=check,
)
