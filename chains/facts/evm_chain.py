"""What a chain of the Ethereum family records."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from chains.facts.known import Frozen


class EvmBlock(Frozen):
    number: int
    hash: str
    timestamp: int  # seconds
    base_fee: int | None = None
    gas_limit: int = 0
    gas_used: int = 0
    parent_hash: str | None = None
    coinbase: str | None = None
    prev_randao: str | None = None


class EvmTransaction(Frozen):
    hash: str
    type: int = 0
    sender: str
    to: str | None
    nonce: int
    value: int = 0
    gas: int
    gas_price: int | None = None
    max_fee_per_gas: int | None = None
    max_priority_fee_per_gas: int | None = None
    max_fee_per_blob_gas: int | None = None
    blob_count: int = 0
    input: str = "0x"
    block_number: int | None = None
    block_hash: str | None = None
    block_timestamp: int | None = None  # seconds; only newer nodes say it
    index: int | None = None
    access_list: tuple[Any, ...] | None = None
    authorization_list: tuple[Any, ...] | None = None
    ticket: str | None = None  # of an attempt to run a retryable on Arbitrum

    @property
    def content(self) -> str:
        """What it does, whatever it offers for it."""
        return content_of(self.to, self.value, self.input)

    @property
    def fee_cap(self) -> int:
        """The most this transaction pays per gas, in wei."""
        return self.max_fee_per_gas if self.max_fee_per_gas is not None else self.gas_price or 0

    @property
    def tip_cap(self) -> int:
        return self.max_priority_fee_per_gas if self.max_priority_fee_per_gas is not None else self.fee_cap


def content_of(to: str | None, value: int, data: str) -> str:
    """The same for two transactions that do the same: recipient, value in wei and call data, as one hash. Fees and number are left out."""
    return sha256(f"{to or ''}|{value}|{data}".lower().encode()).hexdigest()


class EvmLog(Frozen):
    address: str
    topics: tuple[str, ...] = ()
    data: str = "0x"


class EvmReceipt(Frozen):
    status: int | None  # None: before Byzantium, and not to be told by its other figures
    before_byzantium: bool = False  # it holds a state root, as receipts did then
    block_number: int
    block_hash: str
    index: int
    gas_used: int
    cumulative_gas_used: int = 0
    effective_gas_price: int | None = None
    contract_address: str | None = None
    l1_fee: int | None = None
    blob_gas_used: int | None = None
    blob_gas_price: int | None = None
    first_log: int | None = None  # the place of its first log among all of the block
    logs: tuple[EvmLog, ...] = ()


class FeeHistory(Frozen):
    """``base_fees`` has one more element than blocks: its last is the next block's. Rewards are p10, p50, p90 a block. ``blob_base_fees``: likewise,
    wei per blob gas; empty where the node does not say."""

    oldest: int
    base_fees: tuple[int, ...]
    blob_base_fees: tuple[int, ...] = ()
    used_ratios: tuple[float, ...] = ()
    rewards: tuple[tuple[int, ...], ...] = ()

    @property
    def next_base_fee(self) -> int:
        return self.base_fees[-1]
