"""The ladder of what makes a transaction of the Ethereum family wait: one decision for all ``pending.*`` causes there.

The rungs are those of knowledge/evm.md 3.C in its order, but that a network's own minimum comes before the statistics of tips: below it waiting does not
help, and of two likely causes the one that can be acted on is told. The first that holds is the cause. A rung whose facts are missing is passed over and
noted: a later one may still be true, but nothing may be concluded from "none of the others" (``next_in_line``), and advice that depends on the
rungs before is held back by the rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from chains.facts import EvmFacts, EvmTransaction, FactMissing, Facts, FeeHistory, Known, Missing, Why
from rules.predicates import evm_transaction

GAS_PER_BLOB = 131_072  # EIP-4844, GAS_PER_BLOB = 2**17
ORDINARY = frozenset(
    {0, 1, 2, 3, 4}
)  # types that pay for themselves in the network's coin; others may have somebody else pay, or another coin
BLOBS = 3  # the type of transactions that carry blobs
FULL = 0.9  # share of the gas limit above which a block counts as full (knowledge/evm.md 3.C)


class Rung(StrEnum):
    NONCE_ALREADY_USED = "nonce_already_used"
    INSUFFICIENT_FUNDS = "insufficient_funds"
    QUEUED_BEHIND = "queued_behind_stuck_nonce"
    NONCE_GAP = "nonce_gap"
    FEE_BELOW_BASE_FEE = "fee_below_base_fee"
    BLOB_FEE_TOO_LOW = "blob_fee_below_blob_base_fee"
    BELOW_POOL_MINIMUM = "below_pool_minimum"
    TIP_TOO_LOW = "tip_too_low"
    GAS_ABOVE_BLOCK = "gas_limit_above_block"
    GAS_ABOVE_CAP = "gas_limit_above_tx_cap"
    NEXT_IN_LINE = "next_in_line"


@dataclass(frozen=True, slots=True)
class Standing:
    """The rung a transaction stands on, and the rungs before it that could not be checked."""

    rung: Rung
    tx: EvmTransaction
    unchecked: tuple[tuple[Rung, Missing], ...] = ()


def standing(facts: Facts) -> Standing | None:
    """Where a waiting transaction stands; None where it is none. Raises FactMissing where nothing holds and something is unknown."""
    tx = evm_transaction(facts)
    if facts.evm is None or tx is None or tx.block_number is not None:
        return None
    unchecked: list[tuple[Rung, Missing]] = []
    for rung, holds in _rungs(facts, facts.evm, tx):
        try:
            if holds():
                return Standing(rung, tx, tuple(unchecked))
        except FactMissing as lack:
            unchecked.append((rung, lack.missing))
    if unchecked:
        raise FactMissing(unchecked[0][1])
    return Standing(Rung.NEXT_IN_LINE, tx)


def reached(facts: Facts, rung: Rung) -> Standing | None:
    """The standing, where it is on this rung. Raises FactMissing where this rung could not be checked."""
    found = standing(facts)
    if found is None or found.rung is rung:
        return found
    for missed, missing in found.unchecked:
        if missed is rung:
            raise FactMissing(missing)
    return None


def _rungs(facts: Facts, evm: EvmFacts, tx: EvmTransaction) -> Iterator[tuple[Rung, Callable[[], bool]]]:
    yield Rung.NONCE_ALREADY_USED, lambda: tx.nonce < evm.nonce_latest.value
    yield Rung.INSUFFICIENT_FUNDS, lambda: evm.balance.value < highest_cost(tx)
    yield Rung.QUEUED_BEHIND, lambda: tx.nonce > evm.nonce_latest.value and evm.nonce_pending.value > tx.nonce
    yield Rung.NONCE_GAP, lambda: tx.nonce > evm.nonce_latest.value and evm.nonce_pending.value <= tx.nonce
    yield Rung.FEE_BELOW_BASE_FEE, lambda: tx.fee_cap < next_base_fee(facts)
    if tx.type == BLOBS:
        yield Rung.BLOB_FEE_TOO_LOW, lambda: (tx.max_fee_per_blob_gas or 0) < next_blob_base_fee(evm)
    yield Rung.BELOW_POOL_MINIMUM, lambda: facts.network is not None and tx.tip_cap < facts.network.min_priority_fee
    yield Rung.TIP_TOO_LOW, lambda: tip_too_low(facts, tx)
    yield Rung.GAS_ABOVE_BLOCK, lambda: tx.gas > _block_gas_limit(evm)
    yield Rung.GAS_ABOVE_CAP, lambda: above_gas_cap(facts, tx)


def highest_cost(tx: EvmTransaction) -> int:
    """The most it can take, in wei: value, gas at its highest price, blobs. The pool demands that the sender holds it. An L1 data fee comes on
    top on rollups and is left out: what is short without it is short with it."""
    return tx.value + tx.gas * tx.fee_cap + tx.blob_count * GAS_PER_BLOB * (tx.max_fee_per_blob_gas or 0)


def next_base_fee(facts: Facts) -> int:
    """What the next block asks for per gas, in wei; 0 on networks without a base fee."""
    history = _history(facts)
    return 0 if history is None else history.next_base_fee


def next_blob_base_fee(evm: EvmFacts) -> int:
    """What blobs cost in the next block by the fee history; else what the node says they cost now. In wei per blob gas."""
    if isinstance(evm.fee_history, Known) and evm.fee_history.value.blob_base_fees:
        return evm.fee_history.value.blob_base_fees[-1]
    return evm.blob_base_fee.value


def usual_tip(facts: Facts, position: int) -> int | None:
    """The median over recent blocks of a tip's percentile (position 0: p10, 1: p50), in wei. None where the history does not say."""
    history = _history(facts)
    tips = sorted(r[position] for r in history.rewards if len(r) > position) if history is not None else []
    return tips[len(tips) // 2] if tips else None


def tip_too_low(facts: Facts, tx: EvmTransaction) -> bool:
    """Less than nine of ten others pay, and the blocks are full. Statistics only."""
    history, usual = _history(facts), usual_tip(facts, 0)
    if history is None or usual is None:
        return False
    full = sum(ratio > FULL for ratio in history.used_ratios)
    return effective_tip(facts, tx) < usual and 2 * full > len(history.used_ratios)


def effective_tip(facts: Facts, tx: EvmTransaction) -> int:
    """What is left for the producer of the next block, in wei per gas."""
    return min(tx.tip_cap, tx.fee_cap - next_base_fee(facts))


def price_is_enough(facts: Facts, found: Standing) -> bool:
    """Does every figure speak against the price as what holds it back: the base fee, the network's minimum, and the tip beside what others pay. False also
    where one of them is not known, or where the transaction carries blobs or pays in another way."""
    tx, network, history = found.tx, facts.network, facts.evm.fee_history if facts.evm is not None else None
    if (
        network is None
        or tx.type == BLOBS
        or tx.type not in ORDINARY
        or not isinstance(history, Known)
        or history.value.next_base_fee == 0
    ):
        return False
    usual = usual_tip(facts, 0)
    if usual is None or tx.tip_cap < network.min_priority_fee or tx.fee_cap < next_base_fee(facts):
        return False
    return effective_tip(facts, tx) >= usual


def above_gas_cap(facts: Facts, tx: EvmTransaction) -> bool:
    """EIP-7825, where the network's file says that it is in force."""
    cap = facts.network.transaction_gas_cap if facts.network is not None else None
    return cap is not None and tx.gas > cap


def worth_more(facts: Facts, tx: EvmTransaction) -> bool:
    """Is a higher price of any use: not where no block can hold it, nor where it would fail on the latest state. What is not known does not
    speak against it."""
    evm = facts.evm
    if evm is None or above_gas_cap(facts, tx):
        return False
    if isinstance(evm.latest, Known) and evm.latest.value is not None and 0 < evm.latest.value.gas_limit < tx.gas:
        return False
    return not (isinstance(evm.call_now, Known) and evm.call_now.value.kind in ("revert", "halt"))


def _history(facts: Facts) -> FeeHistory | None:
    """None on networks without a base fee that keep no fee history."""
    if facts.evm is None:
        return None
    legacy = facts.network is not None and facts.network.fee_model == "legacy"
    if legacy and not isinstance(facts.evm.fee_history, Known):
        return None
    return facts.evm.fee_history.value


def _block_gas_limit(evm: EvmFacts) -> int:
    latest = evm.latest.value
    if latest is None or latest.gas_limit <= 0:
        raise FactMissing(Missing(why=Why.LACKING, detail="head"))
    return latest.gas_limit
