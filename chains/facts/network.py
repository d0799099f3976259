"""A network, as far as rules need it."""

from __future__ import annotations

from typing import Literal

from chains.facts.known import Frozen


class CanonicalToken(Frozen):
    symbol: str
    name: str
    contract: str
    decimals: int
    traits: tuple[str, ...] = ()


class KnownBridge(Frozen):
    """A contract of a bridge that lies on this network. network: the slug of the one it leads to."""

    name: str
    kind: str  # op_portal, op_bridge, arbitrum_outbox, arbitrum_inbox, escrow, across_pool, layerzero, cctp
    contract: str
    network: str | None = None
    number: int | None = None  # of this network with it, where it has its own


class NetworkFacts(Frozen):
    """The network that holds the transaction, from its file."""

    slug: str
    id: str  # CAIP-2
    family: Literal["evm", "tron"]
    name: str
    testnet: bool = False
    symbol: str
    decimals: int
    block_time_s: float
    finality_kind: Literal["tags", "depth", "l1", "solidified"] = "tags"
    finality_s: int = 900
    finality_depth: int | None = None
    public_pool: bool = True
    replace_bump_percent: int = 10
    fee_model: Literal["eip1559", "legacy", "tron"] = "eip1559"
    min_priority_fee: int = 0
    l1_data_fee: bool = False
    transaction_gas_cap: int | None = None  # EIP-7825 where it is in force
    tokens: tuple[CanonicalToken, ...] = ()
    bridges: tuple[KnownBridge, ...] = ()
