"""A success in which a call inside the contract failed and was passed over.

Condition: successful, and a call inside failed without taking the rest along: on Tron by the node's record of internal transactions, on the Ethereum family
by a trace, where the endpoint offers one. Only calls that may change something count there: contracts often ask others (STATICCALL) without caring
for the answer. That it failed is proven; what it was to do is not shown, unless it took coins along or was a token's transfer: then it was a payment. It is the
explanation where nothing of value moved besides, and where a payment failed whose recipient got nothing else (one of many in a batch); where something moved
otherwise, contracts often try one way after another, and it is told beside.
Without a trace: with more gas it uses more than it had (R9 of knowledge/evm.md 2.3), so a call inside was starved; strong.
Limits: a receipt does not show inner calls, so without a trace or a simulation nothing is said.
Never: "you received X". Source: knowledge/evm.md 3.H, tron.md A5.3, F10.
"""

from __future__ import annotations

from chains.facts import EvmFacts, Facts, FailedCall, Known, Missing, TronFacts
from chains.needs import Needs
from rules.failed.verdict import said_by
from rules.model import NO_AMOUNT, Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, tron_receipt
from rules.succeeded.arrival import same
from rules.token.methods import recipient_in

_CHANGES_THINGS = frozenset({"CALL", "DELEGATECALL", "CALLCODE", "CREATE", "CREATE2"})


def check(facts: Facts) -> Finding | None:
    if facts.evm is not None:
        return _by_trace(facts.evm)
    return None if facts.tron is None else _by_record(facts.tron)


def _by_trace(evm: EvmFacts) -> Finding | None:
    if isinstance(evm.failed_calls, Missing) and (starved := _by_more_gas(evm)) is not None:
        return starved
    all_failed = [c for c in evm.failed_calls.value if c.depth > 0 and c.kind in _CHANGES_THINGS]
    if not all_failed:
        return None
    moved = [t for t in (*evm.internal_transfers.value, *evm.transfers) if t.amount]
    unpaid = [(c, payee) for c in all_failed if (payee := _payee(c)) and not any(same(t.recipient, payee) for t in moved)]
    failed, payee = unpaid[0] if unpaid else (all_failed[0], None)
    target = payee or failed.innermost or failed.target or failed.innermost_caller
    return _found(
        target,
        moved=bool(moved),
        payment=payee is not None,
        out_of_gas=failed.outcome.halt == "out_of_gas",
        evidence=(
            seen("inner_rejected", evm.failed_calls, Address(target), "calls"),
            seen("inner_ended", evm.failed_calls, said_by(failed.outcome), "error"),
        ),
    )


def _payee(failed: FailedCall) -> str | None:
    """Who was to be paid by it, with coins or a token. Borrowed code (DELEGATECALL) shows its caller's coins, and none move by it."""
    if failed.kind == "CALL" and failed.value > 0:
        return failed.target
    return recipient_in(failed.selector, failed.input)


def _by_more_gas(evm: EvmFacts) -> Finding | None:
    """R9: with more gas it uses more than it had, so something inside went without. A contract that looks at its gas could do so too: strong."""
    tx = evm.transaction.value if isinstance(evm.transaction, Known) else None
    if tx is None or not isinstance(evm.gas_with_more, Known) or evm.gas_with_more.value <= tx.gas:
        return None
    inside = isinstance(evm.internal_transfers, Known) and any(t.amount for t in evm.internal_transfers.value)
    moved = inside or any(t.amount for t in evm.transfers)
    return RULE.fires(
        Confidence.STRONG,
        seen("gas_limit", evm.transaction, tx.gas, "gas"),
        seen("simulated_with_more_gas", evm.gas_with_more, evm.gas_with_more.value),
        rank=Rank.BARE_FACT if moved else Rank.DISAPPOINTS,
        target="",
        known="no",
        what="step",
        moved="yes" if moved else "no",
        gas="short",
    )


def _by_record(tron: TronFacts) -> Finding | None:
    receipt = tron_receipt(tron)
    rejected = next((i for i in receipt.internal if i.rejected), None) if receipt is not None else None
    if rejected is None:
        return None
    return _found(
        rejected.recipient,
        moved=any(t.amount for t in tron.transfers),
        payment=False,
        out_of_gas=False,
        evidence=(seen("inner_rejected", tron.receipt, Address(rejected.recipient), "internal_transactions"),),
    )


def _found(target: str, *, moved: bool, payment: bool, out_of_gas: bool, evidence: tuple[Evidence, ...]) -> Finding:
    return RULE.fires(
        Confidence.PROVEN,
        *evidence,
        funds=Funds(Location.UNKNOWN, NO_AMOUNT) if payment and moved else None,
        rank=Rank.BARE_FACT if moved and not payment else Rank.DISAPPOINTS,
        what="payment" if payment else "step",
        target=Address(target),
        known="yes",
        moved="yes" if moved else "no",
        gas="short" if out_of_gas else "unknown",
    )


RULE = Rule(
    code="succeeded.inner_call_failed",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TRACE | Needs.INTERNAL_TRANSFERS,
    rank=Rank.DISAPPOINTS,
    order=15,
    actions=("report_to_app",),
    queue="apps",
    check=check,
)
