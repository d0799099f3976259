"""What blobs cost: read from the fee history where it says so, asked for where it does not, and only of what carries blobs.

anvil takes a blob transaction and does not show it while it waits, so an ordinary waiting one is made to look like one.
"""

from __future__ import annotations

from typing import Any, TypeVar

import pytest

from chains.exchange import Call
from chains.facts import EvmFacts, Fact, Known, Why
from chains.needs import Needs
from tests.chains.evm.asking import collected, source_of, why
from tests.nodes import Node, NodeAsker
from tests.scenarios.evm import WAITING, World

pytestmark = pytest.mark.anvil
PRICE, HISTORY = "eth_blobBaseFee", "eth_feeHistory"
T = TypeVar("T")


def told(fact: Fact[T]) -> T:
    assert isinstance(fact, Known)
    return fact.value


async def waiting(
    node: Node, *, blobs: bool, history: list[str] | None, needs: Needs = ~Needs.NOTHING
) -> tuple[EvmFacts, list[str]]:
    """A waiting transaction and what the waves bring of it. history: what the fee history says of blobs."""
    scene = WAITING["next_in_line"](World(node))

    def changed(endpoint: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        if call.method == "eth_getTransactionByHash" and blobs:
            more = {"type": "0x3", "maxFeePerBlobGas": "0x9", "blobVersionedHashes": ["0x01" + "00" * 31]}
            return {"result": answer["result"] | more}
        if call.method == HISTORY:
            kept = {name: value for name, value in answer["result"].items() if name != "baseFeePerBlobGas"}
            return {"result": kept if history is None else kept | {"baseFeePerBlobGas": history}}
        return {"result": "0x7"} if call.method == PRICE else answer

    asker = NodeAsker({"one": node}, changed)
    facts = (await collected(asker, scene.hash, needs)).third
    asked = [call.method for _, calls in asker.asks for call in calls]
    return facts, asked


async def test_the_fee_history_says_it(anvil_node: Node) -> None:
    facts, asked = await waiting(anvil_node, blobs=True, history=["0x3", "0x5"])
    assert (told(facts.fee_history).blob_base_fees, PRICE in asked) == ((3, 5), False)


@pytest.mark.parametrize("history", [None, ["0x0", "0x0"], ["0x1", "soon"]], ids=["silent", "no blobs there", "unreadable"])
async def test_else_it_is_asked_for(anvil_node: Node, history: list[str] | None) -> None:
    facts, asked = await waiting(anvil_node, blobs=True, history=history)
    assert (told(facts.fee_history).blob_base_fees, told(facts.blob_base_fee)) == ((), 7)
    assert (source_of(facts.blob_base_fee).call, asked.count(PRICE)) == (PRICE, 1)


async def test_not_of_what_carries_none(anvil_node: Node) -> None:
    facts, asked = await waiting(anvil_node, blobs=False, history=None)
    assert (why(facts.blob_base_fee), PRICE in asked) == ((Why.NOT_ASKED, ""), False)


async def test_not_where_no_rule_needs_it(anvil_node: Node) -> None:
    _, asked = await waiting(anvil_node, blobs=True, history=None, needs=Needs.NONCES)
    assert PRICE not in asked
