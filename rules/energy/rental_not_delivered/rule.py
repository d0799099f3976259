"""Energy was paid for and has not come to the account that paid.

Condition: the user's words speak of renting energy; the transaction is a payment of TRX; the index of the payer's past shows everything
since, this payment among it, and in it nobody has lent energy to the payer; the index is no more than a minute behind the chain, by its newest row of a token that is used in every
block; and the chain is ten minutes past the payment, which is more than services take.
A token's transfer is silent: it needs energy itself, and may be what the energy was rented for.
Likely: the energy may have been meant for another address, which no chain tells. Where energy came, that is said instead (ruled out). Silent without an
index, where the index does not show all or is behind, and in the first minutes.
Never: "the energy comes later by itself", "pay to unlock it". Source: knowledge/tron.md A5.2.
"""

from __future__ import annotations

from chains.facts import INDEX_LAG_MS, FactMissing, Facts, Missing, Why
from chains.needs import Needs
from rules.energy.lent import loans
from rules.energy.words import speaks_of_renting
from rules.model import (
    Address,
    Confidence,
    Finding,
    Funds,
    Location,
    Moment,
    Rank,
    Rule,
    RuledOut,
    Seconds,
    Severity,
    Stage,
    seen,
)
from rules.predicates import intent, tron_receipt, tron_transaction
from rules.succeeded.arrival import fulfilled

_SOON_MS = 600_000


def check(facts: Facts) -> Finding | RuledOut | None:
    tron = facts.tron
    if tron is None or not speaks_of_renting(facts):
        return None
    body, receipt, meant = tron_transaction(tron), tron_receipt(tron), intent(facts)
    paid = fulfilled(facts, meant)
    if body is None or receipt is None or paid is None or body.contract_type != "TransferContract":
        return None
    since = tron.since.value
    came = next((loan for loan in loans(since) if loan.since_ms is not None), None)
    if came is not None and came.since_ms is not None:
        taken_back = "" if came.until_ms is None else Moment.of(came.until_ms / 1000)
        return RULE.rules_out(
            came=Moment.of(came.since_ms / 1000), ended="no" if came.until_ms is None else "yes", taken_back=taken_back
        )
    waited_ms = tron.head.value.timestamp_ms - receipt.block_time_ms
    indexed = any(entry.txid == body.txid for entry in since.entries)  # else the index lags behind the payment itself
    if not indexed or not since.complete or waited_ms < _SOON_MS:
        return None
    if tron.index_lag_ms.value > INDEX_LAG_MS:  # what has come meanwhile would not show
        raise FactMissing(Missing(why=Why.STATE_UNAVAILABLE, detail="past"))
    return RULE.fires(
        Confidence.LIKELY,
        seen("transfer_seen", tron.receipt, meant.amount or meant.raw_amount),
        seen("no_energy_lent", tron.since),
        seen("index_behind", tron.index_lag_ms, Seconds(tron.index_lag_ms.value / 1000)),
        seen("head_time", tron.head, Moment.of(tron.head.value.timestamp_ms / 1000)),
        funds=Funds(Location.AT_THIRD_PARTY, meant.amount, paid.recipient),
        figures="unknown" if meant.amount is None else "known",
        payer=Address(body.owner),
        recipient=Address(paid.recipient),
        waited=Seconds(waited_ms / 1000),
    )


RULE = Rule(
    code="energy.rental_not_delivered",
    families=frozenset({"tron"}),
    severity=Severity.HIGH,
    fixable_by="third_party",
    funds=Location.AT_THIRD_PARTY,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.RENTED,
    only_if=speaks_of_renting,
    rank=Rank.DISAPPOINTS,
    order=20,
    hides=("succeeded.as_requested", "succeeded.token_not_added"),
    actions=("ask_service_with_proof",),
    do_not=("pay_unlock_fee",),
    tier="full",
    check=check,
)
