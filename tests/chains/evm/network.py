"""The network that the tests' nodes are."""

from __future__ import annotations

from chains.facts import NetworkFacts

ETHEREUM = NetworkFacts(
    slug="ethereum",
    id="eip155:1",
    family="evm",
    name="Ethereum",
    symbol="ETH",
    decimals=18,
    block_time_s=12,
    transaction_gas_cap=16_777_216,
)
