"""What a replacement must offer, and how soon the price can fall by itself: arithmetic in wei per gas."""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import EvmTransaction, FactMissing, Facts
from rules.pending.ladder import BLOBS, next_base_fee, next_blob_base_fee, usual_tip

_BLOB_BUMP_PERCENT = 100  # all three prices of a blob transaction must double (geth core/txpool/blobpool, reth, erigon)
_FALL = 8  # EIP-1559: an empty block lowers the base fee by one eighth


@dataclass(frozen=True, slots=True)
class Offer:
    """The least maximum price and the least tip that replace the transaction and leave room for the price to double."""

    price: int
    tip: int
    blob_price: int | None = None  # wei per blob gas, of what carries blobs


def offer(facts: Facts, tx: EvmTransaction) -> Offer:
    """Both prices at least the network's bump (10 %) above the first, and at least twice the next base fee plus the tip: pools refuse a
    replacement that raises only one (knowledge/evm.md 3.C, replacement rule)."""
    network = facts.network
    percent = network.replace_bump_percent if network is not None else 10
    if tx.type == BLOBS:
        percent = max(percent, _BLOB_BUMP_PERCENT)
    least = network.min_priority_fee if network is not None else 0
    tip = max(_bumped(tx.tip_cap if tx.max_fee_per_gas is not None else 0, percent), usual_tip(facts, 1) or 0, least)
    price = max(_bumped(tx.fee_cap, percent), 2 * next_base_fee(facts) + tip)
    return Offer(price, tip, _blob_offer(facts, tx, percent) if tx.type == BLOBS else None)


def _blob_offer(facts: Facts, tx: EvmTransaction, percent: int) -> int:
    """Twice its own price for blobs; and twice what they cost next, where that is known."""
    least = _bumped(tx.max_fee_per_blob_gas or 0, percent)
    try:
        return max(least, 2 * next_blob_base_fee(facts.evm)) if facts.evm is not None else least
    except FactMissing:
        return least


def _bumped(price: int, percent: int) -> int:
    return -(-price * (100 + percent) // 100)


def empty_blocks_until(cap: int, base_fee: int) -> int | None:
    """After how many empty blocks the base fee fits under ``cap``: the earliest possible. None where it never falls so far."""
    blocks = 0
    while base_fee > cap:
        if base_fee < _FALL:
            return None
        base_fee -= base_fee // _FALL
        blocks += 1
    return blocks
