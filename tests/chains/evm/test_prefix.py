"""A failure that only what ran before it in its block explains."""

from __future__ import annotations

from typing import Any

import pytest

from chains.exchange import Call
from chains.facts import EvmFacts, Why
from tests.chains.evm.asking import collected, end, why
from tests.nodes import Node, NodeAsker
from tests.scenarios.evm import World, seat_taken

pytestmark = pytest.mark.anvil


async def _third(node: Node, method: str = "", change: Any = None) -> tuple[EvmFacts, int]:
    scene = seat_taken(World(node))

    def rewrite(_alias: str, call: Call, answer: dict[str, Any]) -> Any:
        simulation = call.method == "eth_simulateV1" and call.params[0].get("validation") is True
        changed = simulation if method == "eth_simulateV1" else call.method == method and answer["result"] is not None
        return change(answer["result"]) if changed else answer

    asker = NodeAsker({"one": node}, rewrite)
    facts = (await collected(asker, scene.hash)).third
    return facts, len(asker.asks)


async def test_in_its_place_it_fails(anvil_node: Node) -> None:
    facts, asks = await _third(anvil_node)
    assert end(facts.replay_with_fees) == end(facts.replay_without_fees) == "success"
    assert end(facts.replay_in_place) == end(facts.replay_after_block) == "SOLD OUT"
    assert asks == 4


async def test_a_simulation_that_is_another_execution_says_nothing(anvil_node: Node) -> None:
    def dearer(result: Any) -> Any:
        result[0]["calls"][0]["gasUsed"] = "0x1"
        return {"result": result}

    facts, _ = await _third(anvil_node, "eth_simulateV1", dearer)
    assert why(facts.replay_in_place) == (Why.LACKING, "replay")
    assert end(facts.replay_after_block) == "SOLD OUT"


async def test_a_block_that_holds_something_else(anvil_node: Node) -> None:
    def turned(result: Any) -> Any:
        return {"result": result | {"transactions": result["transactions"][::-1]}}

    facts, _ = await _third(anvil_node, "eth_getBlockByNumber", turned)
    assert why(facts.replay_in_place) == (Why.BAD_ANSWER, "replay")


async def test_a_transaction_of_the_system_before_it(anvil_node: Node) -> None:
    def rollup(result: Any) -> Any:
        whole = [t | {"type": "0x7e"} if isinstance(t, dict) else t for t in result["transactions"]]
        return {"result": result | {"transactions": whole}}

    facts, _ = await _third(anvil_node, "eth_getBlockByNumber", rollup)
    assert why(facts.replay_in_place) == (Why.BAD_ANSWER, "replay")
