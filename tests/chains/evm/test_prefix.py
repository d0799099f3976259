"""A failure that only what ran before it in its block explains."""

from __future__ import annotations

from typing import Any

import pytest

from chains.abi import encode_call
from chains.evm.prefix import FEW
from chains.exchange import Call
from chains.facts import EvmFacts, Why
from tests.chains.evm.asking import collected, end, why
from tests.nodes import Node, NodeAsker
from tests.scenarios.evm import GWEI, World

pytestmark = pytest.mark.anvil
BY_PLACE, WHOLE = "eth_getTransactionByBlockHashAndIndex", "eth_getBlockByNumber"


def _race(w: World, ahead: int) -> str:
    """carol takes the last seat, others do something else, and alice is too late."""
    troubles = w.contract("Troubles")
    w.stop_mining()
    w.send(w.carol, troubles, encode_call("takeSeat()"), tip=9 * GWEI)
    for other in w.node.accounts[3 : 2 + ahead]:
        w.send(other, w.bob, value=1, gas=21_000, tip=5 * GWEI)
    late = w.call(w.alice, troubles, "takeSeat()")
    w.node.mine()
    assert int(w.receipt(late)["transactionIndex"], 16) == ahead
    return late


async def _third(node: Node, ahead: int, method: str = "", change: Any = None) -> tuple[EvmFacts, int]:
    late = _race(World(node), ahead)

    def rewrite(_alias: str, call: Call, answer: dict[str, Any]) -> Any:
        simulation = call.method == "eth_simulateV1" and call.params[0].get("validation") is True
        changed = simulation if method == "eth_simulateV1" else call.method == method and answer["result"] is not None
        return change(answer["result"]) if changed else answer

    asker = NodeAsker({"one": node}, rewrite)
    facts = (await collected(asker, late)).third
    return facts, len(asker.asks)


@pytest.mark.parametrize(("ahead", "asked"), [(1, 3), (FEW, 3), (FEW + 1, 4)])
async def test_in_its_place_it_fails(anvil_node: Node, ahead: int, asked: int) -> None:
    """Behind few it takes one ask less."""
    facts, asks = await _third(anvil_node, ahead)
    assert end(facts.replay_with_fees) == end(facts.replay_without_fees) == "success"
    assert end(facts.replay_in_place) == end(facts.replay_after_block) == "SOLD OUT"
    assert asks == asked


@pytest.mark.parametrize("ahead", [1, FEW + 1])
@pytest.mark.parametrize("place", [0, -1], ids=["before", "itself"])
async def test_a_simulation_that_is_another_execution_says_nothing(anvil_node: Node, ahead: int, place: int) -> None:
    def dearer(result: Any) -> Any:
        result[0]["calls"][place]["gasUsed"] = "0x1"
        return {"result": result}

    facts, _ = await _third(anvil_node, ahead, "eth_simulateV1", dearer)
    assert why(facts.replay_in_place) == (Why.LACKING, "replay")
    assert end(facts.replay_after_block) == "SOLD OUT"


async def test_a_block_that_holds_something_else(anvil_node: Node) -> None:
    def turned(result: Any) -> Any:
        return {"result": result | {"transactions": result["transactions"][::-1]}}

    facts, _ = await _third(anvil_node, FEW + 1, WHOLE, turned)
    assert why(facts.replay_in_place) == (Why.BAD_ANSWER, "replay")


async def test_a_transaction_of_the_system_before_it(anvil_node: Node) -> None:
    def rollup(result: Any) -> Any:
        whole = [t | {"type": "0x7e"} if isinstance(t, dict) else t for t in result["transactions"]]
        return {"result": result | {"transactions": whole}}

    facts, _ = await _third(anvil_node, FEW + 1, WHOLE, rollup)
    assert why(facts.replay_in_place) == (Why.BAD_ANSWER, "replay")


@pytest.mark.parametrize(
    "change",
    [
        {"blockHash": "0x" + "ab" * 32},
        {"transactionIndex": "0x3"},
        {"type": "0x7e"},
        {"type": "0x3", "maxFeePerBlobGas": "0x1", "blobVersionedHashes": ["0x01" + "00" * 31]},
    ],
)
async def test_one_before_it_that_cannot_be_used_is_looked_for_in_the_block(anvil_node: Node, change: dict[str, Any]) -> None:
    """The long way then, which sees the same block whole."""

    def other(result: Any) -> Any:
        return {"result": result | change}

    facts, asks = await _third(anvil_node, 1, BY_PLACE, other)
    assert why(facts.ahead) is not None
    assert end(facts.replay_in_place) == "SOLD OUT"
    assert asks == 4
