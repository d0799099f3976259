"""What R5 of knowledge/evm.md 2.3 shows: the same call once more, with what a token may have lacked put into its storage (chains/evm/given.py).

The smallest gift that makes the call succeed names what was missing. A gift of both sums that changes nothing shows that it was neither, or not alone.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from chains.facts import EvmFacts, Fact, Known, Missing, Outcome, TokenRead, Why

Sum: TypeAlias = Literal["balance", "allowance"]


def helped(evm: EvmFacts) -> tuple[Sum, TokenRead, Known[Outcome]] | None:
    """Which sum it was, the balance first where both were missing."""
    base = evm.replay_without_fees
    if isinstance(base, Missing) or base.value.kind not in ("revert", "halt"):
        return None
    for read in evm.token_reads:
        gifts: tuple[tuple[Sum, Fact[Outcome]], ...] = (
            ("balance", read.given_balance),
            ("allowance", read.given_allowance),
            ("balance", read.given_both),
        )
        for of, fact in gifts:
            if isinstance(fact, Known) and fact.value.kind == "success":
                return of, read, fact
    return None


def in_vain(evm: EvmFacts) -> bool:
    """All that may have lacked was given, and it ended as before."""
    base = evm.replay_without_fees
    if isinstance(base, Missing):
        return False
    for read in evm.token_reads:
        gifts = [g for g in (read.given_balance, read.given_allowance, read.given_both) if isinstance(g, Known)]
        all_given = isinstance(read.given_both, Known) or _enough(read, read.balance) or _enough(read, read.allowance)
        if gifts and all_given and all(_end(g.value) == _end(base.value) for g in gifts):
            return True
    return False


def _enough(read: TokenRead, had: Fact[int]) -> bool:
    return read.wanted is not None and isinstance(had, Known) and had.value >= read.wanted


def something_else_helped(evm: EvmFacts) -> bool:
    """With the tokens as they were it succeeds at another time, with more gas or coins, or without the coins sent along."""
    changes = (evm.replay_more_gas, evm.replay_earlier_time, evm.replay_without_value, evm.replay_rich)
    return any(isinstance(one, Known) and one.value.kind == "success" for one in changes)


def not_to_be_tried(evm: EvmFacts) -> bool:
    """The endpoint takes no state overrides: its gas cap, which is asked by one, could not be had for that reason."""
    asked = any(isinstance(r.balance_slot, Missing) and r.balance_slot.why is not Why.NOT_ASKED for r in evm.token_reads)
    return asked and isinstance(evm.gas_cap, Missing) and evm.gas_cap.why is Why.UNSUPPORTED


def _end(outcome: Outcome) -> tuple[str, str | None, str]:
    return outcome.kind, outcome.halt, outcome.revert.data if outcome.revert is not None else ""
