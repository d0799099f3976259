"""How a Tron transaction stands against its own expiration: one decision for ``pending.until_expiry``, ``pending.expired_unproven`` and
``dropped.expired``.

Decided by the chain's time alone (knowledge/tron.md A2, F2): a block takes a transaction only while the head's time is below its expiration, so
once the latest solid block is past it, what the solid chain does not hold can never be in it. What a body says of its result
(``contractRet``) is a dry run and proves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from chains.facts import FactMissing, Facts, Missing, TronFacts, Why
from rules.predicates import intent, tron_receipt, tron_transaction

_NO_SECOND = frozenset({Why.NOT_ASKED, Why.UNSUPPORTED})  # there is no other endpoint: the network's own finality suffices


@dataclass(frozen=True, slots=True)
class Expiry:
    """state: running; unproven (past the head's time, and the last word is not spoken); over. second: the other endpoint did not answer.
    Times in milliseconds."""

    state: Literal["running", "unproven", "over"]
    expiration_ms: int
    head_ms: int
    second_silent: bool = False
    body: bool = True  # a node showed it; False: known from the signed bytes alone

    @property
    def until(self) -> datetime:
        return moment_ms(self.expiration_ms)


def moment_ms(milliseconds: int) -> datetime:
    """A time of Tron, which counts in milliseconds."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def summed(facts: Facts) -> Literal["known", "unknown"]:
    """Can a sentence name the amount? For texts, which cannot tell an empty figure."""
    meant = intent(facts).amount
    return "known" if meant is not None and meant.value > 0 else "unknown"


def expiry(facts: Facts) -> Expiry | None:
    """None where it is no Tron transaction, is in a block, or another endpoint holds it. Raises FactMissing where a view is missing that
    decides."""
    tron = facts.tron
    if tron is None or tron_receipt(tron) is not None:
        return None
    expiration, body = _expiration(facts, tron)
    if expiration is None:
        return None
    head, solid = tron.head.value.timestamp_ms, tron.solid_head.value.timestamp_ms
    if head < expiration:
        return Expiry("running", expiration, head, body=body)
    if solid < expiration:
        return Expiry("unproven", expiration, solid, body=body)
    if tron.solid_receipt.value is not None:
        return None
    second = tron.second_opinion
    if isinstance(second, Missing):
        silent = second.why not in _NO_SECOND
        return Expiry("unproven" if silent else "over", expiration, solid, second_silent=silent, body=body)
    return None if second.value else Expiry("over", expiration, solid, body=body)


def _expiration(facts: Facts, tron: TronFacts) -> tuple[int | None, bool]:
    """In milliseconds, from the body or the signed bytes, and whether a node showed a body."""
    tx = tron_transaction(tron)
    if tx is not None:
        if tx.expiration_ms <= 0:
            raise FactMissing(Missing(why=Why.LACKING, detail="transaction"))
        return tx.expiration_ms, True
    signed = facts.question.signed
    return (signed.expiration_ms if signed is not None and signed.family == "tron" else None), False
