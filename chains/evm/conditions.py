"""The conditions under which a block's transactions ran: its number, time, base fee, gas limit, fee recipient and randomness.

They stand in the block's header, and the header is not read before the second wave, together with the replays that need it. So what it will say
is worked out beforehand, as far as it follows from the first wave:

- latest, safe or finalized is the block itself: everything is known;
- newer nodes give ``blockTimestamp`` with the transaction; otherwise the time is reckoned from the heads that are known. On chains with a
  fixed rhythm (OP stack, Ethereum while no slot is missed) that is exact;
- the base fee stands in the fee history for the last 20 blocks, and is the effective price less the tip where the fee cap did not bind.

What was worked out is compared with the header when it comes (``Conditions.fits``); nothing that ran under other conditions is called a replay.
"""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import EvmBlock, EvmFacts, EvmReceipt, EvmTransaction, Fact, FeeHistory, Known, NetworkFacts


@dataclass(frozen=True, slots=True)
class Conditions:
    """None: the node's own value is left. ``certain``: read, not reckoned."""

    number: int
    time: int  # seconds
    base_fee: int | None = None  # wei
    gas_limit: int | None = None
    coinbase: str | None = None
    prev_randao: str | None = None
    certain: bool = False

    def overrides(self, *, earlier_s: int = 0) -> dict[str, str]:
        """The block override object. The names are geth's (knowledge 2.3: others are silently ignored)."""
        said: dict[str, str] = {"number": hex(self.number), "time": hex(max(self.time - earlier_s, 0))}
        if self.gas_limit is not None:
            said["gasLimit"] = hex(self.gas_limit)
        if self.coinbase is not None:
            said["feeRecipient"] = self.coinbase
        if self.prev_randao is not None:
            said["prevRandao"] = self.prev_randao
        if self.base_fee is not None:
            said["baseFeePerGas"] = hex(self.base_fee)
        return said

    def fits(self, block: EvmBlock) -> bool:
        return self.time == block.timestamp

    def fits_base_fee(self, block: EvmBlock) -> bool:
        return self.base_fee == block.base_fee


def conditions_of(block: EvmBlock) -> Conditions:
    """The conditions that a header names. A gas limit of 0 is a header without one."""
    return Conditions(
        block.number, block.timestamp, block.base_fee, block.gas_limit or None, block.coinbase, block.prev_randao, certain=True
    )


def expected_conditions(found: EvmFacts, t: EvmTransaction, receipt: EvmReceipt, network: NetworkFacts) -> Conditions:
    """The conditions of the receipt's block, as far as the first wave tells."""
    heads = _heads(found)
    for head in heads:
        if head.hash == receipt.block_hash:
            return conditions_of(head)
    base_fee = _base_fee(found.fee_history, t, receipt)
    time = t.block_timestamp if t.block_number == receipt.block_number else None
    certain = time is not None and base_fee is not None
    if base_fee is None and any(head.base_fee is not None for head in heads):
        base_fee = max(
            (receipt.effective_gas_price or 0) - t.tip_cap, 0
        )  # what it was at least: no node refuses the price for it
    return Conditions(
        number=receipt.block_number,
        time=_reckoned_time(heads, receipt.block_number, network.block_time_s) if time is None else time,
        base_fee=base_fee,
        certain=certain,
    )


def _heads(found: EvmFacts) -> list[EvmBlock]:
    return [f.value for f in (found.latest, found.safe, found.finalized) if isinstance(f, Known) and f.value is not None]


def _base_fee(history: Fact[FeeHistory], t: EvmTransaction, receipt: EvmReceipt) -> int | None:
    """The base fee of the block in wei, where the first wave gives it."""
    if isinstance(history, Known):
        at = receipt.block_number - history.value.oldest
        if 0 <= at < len(history.value.base_fees):
            return history.value.base_fees[at]
    price = receipt.effective_gas_price
    if price is not None and t.max_fee_per_gas is not None and t.tip_cap <= price < t.max_fee_per_gas:
        return price - t.tip_cap
    return None


def _reckoned_time(heads: list[EvmBlock], number: int, block_time_s: float) -> int:
    """Seconds. From the nearest known block, at the pace between the known ones (at the network's own where only one is known)."""
    if not heads:
        return 0
    first, last = min(heads, key=lambda b: b.number), max(heads, key=lambda b: b.number)
    pace = (last.timestamp - first.timestamp) / (last.number - first.number) if last.number > first.number else block_time_s
    nearest = min(heads, key=lambda b: abs(b.number - number))
    return max(nearest.timestamp + round((number - nearest.number) * pace), 0)
