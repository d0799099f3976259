"""How far the stake is that this transaction began to take out: one decision for ``stake.unfreezing_wait`` and ``stake.withdraw_needed``.

Unstaked TRX wait (14 days by the chain's parameter) and must then be withdrawn by a transaction of their own. The account lists each sum with the moment it is free, which
counts from the block before the one that holds the unstaking (knowledge/tron.md F19, measured). Whether that moment has come is decided by the chain's own time.
"""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import Facts, Known
from rules.predicates import tron_receipt, tron_transaction

_DAY_MS = 86_400_000
_NEAR_MS = 60_000  # a block before, also with slots left out


@dataclass(frozen=True, slots=True)
class Unfreezing:
    """amount in sun, times in milliseconds."""

    amount: int
    free_ms: int
    head_ms: int

    @property
    def free(self) -> bool:
        return self.head_ms >= self.free_ms


def unfreezing(facts: Facts) -> Unfreezing | None:
    """None where this is no unstaking, or the account no longer lists the sum: withdrawn or cancelled since. Raises FactMissing where the account is
    missing."""
    tron = facts.tron
    tx, receipt = (tron_transaction(tron), tron_receipt(tron)) if tron is not None else (None, None)
    if tron is None or tx is None or receipt is None or tx.contract_type != "UnfreezeBalanceV2Contract":
        return None
    account = tron.owner.value
    days = tron.parameters.value.get("getUnfreezeDelayDays", 14) if isinstance(tron.parameters, Known) else 14
    expected = receipt.block_time_ms + days * _DAY_MS
    for amount, free_ms in account.unfreezing if account is not None else ():
        if amount == tx.frozen_amount and abs(free_ms - expected) <= _NEAR_MS:
            return Unfreezing(amount, free_ms, tron.head.value.timestamp_ms)
    return None
