"""The energy that was rented had been taken back before the transaction ran, so it had to be paid in TRX, and there was too little.

Condition: one of two. OUT_OF_ENERGY, and the account bound, not the fee limit (rules/energy/split.py); the account had hardly any energy of its own left to use; and the index
of its past shows that somebody lent it energy and took all of it back, less than a day before the block, while no other loan lasted. Or: it succeeded, TRX was burned for its energy, the user's words
speak of renting, and the index shows the same.
Likely: that the index is whole and that the user counted on this loan cannot be proven; possible where the index does not show the loan's beginning, so that a part of it may have lasted. Silent where an index cannot be asked, where the fee limit bound (rented
energy would not have helped) and where a loan still lasted.
Never: "rental scam", "the network took the energy". Source: knowledge/tron.md A5.2.
"""

from __future__ import annotations

from chains.facts import Facts, TronFacts
from chains.needs import Needs
from rules.energy.lent import Loan, loans
from rules.energy.split import SUN, limit_binds_next, missing_trx, need, split
from rules.energy.words import speaks_of_renting
from rules.model import Address, Confidence, Finding, Funds, Location, Moment, Rank, Rule, Seconds, Severity, Stage, seen
from rules.predicates import coins, intent, stage_of, tron_receipt
from rules.succeeded.arrival import fulfilled

_RECENT_MS = 86_400_000  # who rents energy means to use it within minutes to a day
_HARDLY = 10  # it used less than a tenth of what was charged from energy of its own


def check(facts: Facts) -> Finding | None:
    return _failed(facts) if facts.tron is None or stage_of(facts) is Stage.FAILED else _succeeded(facts, facts.tron)


def _succeeded(facts: Facts, tron: TronFacts) -> Finding | None:
    """It went through and cost TRX although energy had been rented."""
    receipt = tron_receipt(tron)
    if receipt is None or receipt.energy_fee == 0 or not speaks_of_renting(facts):
        return None
    charged = receipt.energy_usage_total - receipt.origin_energy_usage
    loan = _ended(loans(tron.past.value), receipt.block_time_ms)
    if receipt.energy_usage * _HARDLY > charged or loan is None or loan.until_ms is None:
        return None
    paid = fulfilled(facts, intent(facts))
    return RULE.fires(
        Confidence.LIKELY if loan.since_ms is not None or tron.past.value.complete else Confidence.POSSIBLE,
        seen("fee_paid", tron.receipt, coins(facts, receipt.energy_fee), "receipt.energy_fee"),
        seen("energy_taken_back", tron.past, Moment.of(loan.until_ms / 1000)),
        seen("block_time", tron.receipt, Moment.of(receipt.block_time_ms / 1000), "blockTimeStamp"),
        funds=Funds(Location.UNCHANGED) if paid is None else Funds(Location.WITH_RECIPIENT, intent(facts).amount, paid.recipient),
        actions=("nothing_to_do",),
        rank=Rank.DISAPPOINTS,
        state="done",
        lender=Address(loan.lender),
        ended=Moment.of(loan.until_ms / 1000),
        before=Seconds((receipt.block_time_ms - loan.until_ms) / 1000),
        energy=0,
        short=coins(facts, 0),
        also="nothing",
        advised=coins(facts, 0),
        burned=coins(facts, receipt.energy_fee),
        used=receipt.energy_usage,
        charged=charged,
    )


def _failed(facts: Facts) -> Finding | None:
    found = split(facts)
    if found is None or found.limit != "account" or facts.tron is None or found.receipt.energy_usage * _HARDLY > found.charged:
        return None
    block_ms = found.receipt.block_time_ms
    loan = _ended(loans(facts.tron.past.value), block_ms)
    if loan is None or loan.until_ms is None:
        return None
    whole = loan.since_ms is not None or facts.tron.past.value.complete  # else what was taken back may be a part of what was lent
    needed = need(facts.tron, found.price)
    lacking = missing_trx(facts.tron, found.tx, needed, found.price)
    return RULE.fires(
        Confidence.LIKELY if whole else Confidence.POSSIBLE,
        seen("receipt_result", facts.tron.receipt, "OUT_OF_ENERGY", "receipt.result"),
        seen("energy_taken_back", facts.tron.past, Moment.of(loan.until_ms / 1000)),
        seen("block_time", facts.tron.receipt, Moment.of(block_ms / 1000), "blockTimeStamp"),
        *([seen("energy_needed", facts.tron.replay, needed.energy, "energy_used")] if needed.state == "known" else []),
        actions=("rent_again_or_top_up",) if needed.state in ("known", "unknown") else ("report_to_app",),
        do_not=() if needed.state in ("known", "unknown") else ("retry_unchanged",),
        state="known" if lacking is not None else needed.state if needed.state != "known" else "unknown",
        lender=Address(loan.lender),
        ended=Moment.of(loan.until_ms / 1000),
        before=Seconds((block_ms - loan.until_ms) / 1000),
        energy=needed.energy,
        short=coins(facts, -(-(lacking or 0) // SUN) * SUN),
        also="limit" if limit_binds_next(facts.tron, found, needed) else "nothing",
        advised=coins(facts, needed.fee_limit),
        burned=coins(facts, found.receipt.energy_fee),
        used=found.receipt.energy_usage,
        charged=found.charged,
    )


def _ended(known: tuple[Loan, ...], block_ms: int) -> Loan | None:
    """The loan that ended last before the block. None where it ended long before, or another one lasted."""
    lasting = any(
        (loan.since_ms is None or loan.since_ms <= block_ms) and (loan.until_ms is None or loan.until_ms >= block_ms)
        for loan in known
    )
    ended = [loan for loan in known if loan.until_ms is not None and block_ms - _RECENT_MS <= loan.until_ms < block_ms]
    return None if lasting else max(ended, key=lambda loan: loan.until_ms or 0, default=None)


RULE = Rule(
    code="energy.rented_expired",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED, Stage.SUCCEEDED}),
    needs=Needs.PAST,  # the rest is asked for: of a failure by energy.insufficient_trx, of a success by energy.rental_not_delivered
    rank=Rank.STOPPED,
    order=20,
    hides=("succeeded.as_requested", "succeeded.token_not_added"),
    tier="full",
    check=check,
)
