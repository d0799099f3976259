"""A plain payment of coins inside a call that failed: one decision for ``failed.recipient_rejects_coins`` and ``failed.stipend_too_small``.

A trace shows the call that failed last and innermost. That it is what stopped the transaction it shows only where the error was handed up unchanged, or
where the contract's own words are about a payment: a contract may pass over a refused payment and stop later for a reason of its own.
``transfer()`` and ``send()`` of Solidity give the recipient 2,300 gas and no more, whatever the limit of the transaction; who runs out of that
was not refused, but given too little.
Source: knowledge/evm.md 3.G; Solidity documentation, "Members of Address Types".
"""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import EvmFacts, Facts, FailedCall, Known, Revert
from rules.failed.verdict import GAS_HALTS, Verdict, said_by, verdict
from rules.model import Address, Confidence, Evidence, seen
from rules.predicates import evm_transaction

STIPEND = 2_300  # gas that goes along with coins
_REJECTS = "failed.recipient_rejects_coins"
_ABOUT_PAYING = ("send", "sent", "transfer", "pay", "refund", "withdraw", "ether", "failedcall", "failedinnercall")


@dataclass(frozen=True, slots=True)
class PaymentInside:
    """too_little_gas: the recipient ran out of the 2,300 gas that ``transfer()`` gives."""

    confidence: Confidence
    evidence: tuple[Evidence, ...]
    payer: str
    recipient: str
    amount: int  # wei
    too_little_gas: bool


def payment_inside(facts: Facts) -> PaymentInside | None:
    """None where no trace shows such a payment as what stopped it."""
    evm, found = facts.evm, verdict(facts)
    if evm is None or found is None or found.end != "revert" or not isinstance(evm.failed_calls, Known):
        return None
    failed = next((c for c in evm.failed_calls.value if c.depth == 0), None)
    if failed is None or failed.innermost is None or failed.innermost_depth == 0:
        return None
    if failed.selector is not None or failed.innermost_value == 0 or failed.innermost_kind not in ("CALL", "DELEGATECALL"):
        return None
    recipient = failed.innermost_caller if failed.innermost_kind == "DELEGATECALL" else failed.innermost
    tx = evm_transaction(facts)
    if tx is None or recipient == tx.to:
        return None
    short = failed.outcome.kind == "halt" and failed.outcome.halt in GAS_HALTS and failed.gas <= STIPEND
    if not short and failed.outcome.kind != "revert":
        return None
    sure = _handed_up(found, failed)
    if sure is None:
        return None
    return PaymentInside(
        sure, _evidence(evm, found, failed, recipient), failed.innermost_caller, recipient, failed.innermost_value, short
    )


def _evidence(evm: EvmFacts, found: Verdict, failed: FailedCall, recipient: str) -> tuple[Evidence, ...]:
    return (
        *found.evidence,
        seen("inner_rejected", evm.failed_calls, Address(recipient), "calls"),
        seen("inner_ended", evm.failed_calls, said_by(failed.outcome), "error"),
    )


def _handed_up(found: Verdict, failed: FailedCall) -> Confidence | None:
    """How surely the payment's failure is the transaction's: proven where its own data came out or the contract names it, strong where neither said a
    word, likely where the contract's words are about paying."""
    outer, inner = found.revert or Revert(kind="empty"), failed.outcome.revert
    if inner is not None and inner.kind != "empty" and inner.data == outer.data != "":
        return found.confidence
    if found.cause == _REJECTS:
        return found.confidence
    if outer.kind == "empty" and (inner is None or inner.kind == "empty"):
        return Confidence.STRONG if found.confidence is Confidence.PROVEN else found.confidence
    reason = outer.reason
    words = f"{reason.text or ''} {reason.name or ''} {reason.signature or ''}".lower()
    return Confidence.LIKELY if any(word in words for word in _ABOUT_PAYING) else None
