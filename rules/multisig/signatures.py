"""Which signatures a signed Tron transaction still lacks: one decision for ``multisig.waiting`` and ``multisig.expired``.

An account can ask for several signers: each permission names keys with weights and a threshold, and a node takes a transaction only when the weights of those who
signed reach it (knowledge/tron-protocol.md 8; java-tron TransactionCapsule.checkWeight). The signers follow from the signed bytes, the permission from the account
as it is today. Only where every signer is among the keys: another signer is ``send.signature_or_permission``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from chains.facts import Facts, TronAccount, TronPermission
from rules.pending.expiry import expiry, moment_ms
from rules.predicates import tron_receipt, tron_transaction


@dataclass(frozen=True, slots=True)
class Lacking:
    """state: may still be signed, or its time is over by the solid chain. weight and threshold as the permission has them; signed, keys:
    how many."""

    state: Literal["waiting", "expired"]
    weight: int
    threshold: int
    signed: int
    keys: int
    until: datetime
    head: datetime


def lacking(facts: Facts) -> Lacking | None:
    """None where it is no such transaction, some node holds it, or the signatures suffice. Raises FactMissing where the account or the head is
    missing."""
    signed, tron = facts.question.signed, facts.tron
    if tron is None or signed is None or signed.family != "tron" or not signed.signers or signed.expiration_ms is None:
        return None
    if tron_receipt(tron) is not None or tron_transaction(tron) is not None:
        return None
    account = tron.owner.value
    asked = _permission(account, signed.permission) if account is not None else None
    if asked is None:
        return None
    weights, signers = dict(asked.keys), set(signed.signers)
    if not signers <= weights.keys():
        return None
    weight = sum(weights[s] for s in signers)
    if weight >= asked.threshold:
        return None
    time = expiry(facts)  # others may have completed it: until the solid chain has passed its end, nobody is told to make it anew
    if time is None or time.state == "unproven":
        return None
    return Lacking(
        "waiting" if time.state == "running" else "expired",
        weight,
        asked.threshold,
        len(signers),
        len(weights),
        moment_ms(signed.expiration_ms),
        moment_ms(time.head_ms),
    )


def _permission(account: TronAccount, number: int) -> TronPermission | None:
    if number == 0:
        return TronPermission(id=0, threshold=account.owner_threshold, keys=account.owner_keys)
    return next((p for p in account.active if p.id == number), None)
