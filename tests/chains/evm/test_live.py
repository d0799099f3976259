"""The collector over the real transport, to a real node, for the network as it is shipped."""

from __future__ import annotations

import asyncio

import pytest

from chains.evm import collect, collect_more, search
from chains.facts import EvmFacts, SearchResult
from chains.networks.registry import load_registry
from chains.transport import Transport
from tests.chains.evm.asking import EVERYTHING, end
from tests.nodes import anvil
from tests.scenarios.evm import MINED, World

pytestmark = pytest.mark.anvil


@pytest.mark.parametrize(
    ("name", "ends"),
    [
        ("out_of_gas_inner", ("Payout failed", "success")),
        ("allowance_error", ("ERC20InsufficientAllowance", "ERC20InsufficientAllowance")),
        ("token_transfer", ("missing: not_asked", "missing: not_asked")),
    ],
)
async def test_two_waves_explain_a_transaction(name: str, ends: tuple[str, str]) -> None:
    with anvil(chain_id=1) as node:
        scene = MINED[name](World(node))
        network = load_registry(endpoints={"ethereum": [node.url]}, only=["ethereum"]).find("ethereum")
        assert network is not None
        async with Transport() as transport, transport.session(deadline=asyncio.get_running_loop().time() + 20) as session:
            asker = session.asker(network)
            answer = await search(asker, scene.hash, second=True)
            assert answer.result is SearchResult.FOUND
            assert isinstance(answer.facts, EvmFacts)
            shipped, alias = network.facts(), answer.endpoint
            facts = await collect(asker, answer.facts, EVERYTHING, network=shipped, endpoint=alias)
            assert await collect_more(asker, facts, EVERYTHING, network=shipped, endpoint=alias) is facts
            assert session.usage.requests == 3  # the search; the batch and, at the same time, the trace
    assert (end(facts.replay_with_fees), end(facts.replay_more_gas)) == ends
