"""What a node has not, by its own words, so that "I cannot know" is neither "not found" nor just any trouble."""

from __future__ import annotations

from typing import Any

import pytest

from chains.bundle import SavedError
from chains.evm import search
from chains.exchange import Call
from chains.facts import SearchResult, Why
from chains.node_errors import lack_of, read_error, read_tron_error
from tests.nodes import Node, NodeAsker

HASH = "0x" + "5a" * 32


@pytest.mark.parametrize(
    ("code", "message", "lack"),
    [
        (-32000, "transaction indexing is in progress", "syncing"),
        (-32000, "Node is syncing", "syncing"),
        (-32000, "Initial sync is still in progress", "syncing"),
        (4444, "whatever it says", "pruned"),
        (-32000, "pruned history unavailable", "pruned"),
        (-32000, "old data not available due to pruning", "pruned"),
        (-32000, "missing trie node 00ff", None),  # a state, and not the record of a transaction
        (-32000, "too many requests", None),
        (-32000, "execution reverted: node is syncing", None),  # a contract's words
    ],
)
def test_by_its_words(code: int, message: str, lack: str | None) -> None:
    error = read_error(code, message)
    assert lack_of(error) == lack
    assert lack_of(SavedError.of(error).error()) == lack  # a saved bundle says the same


def test_a_lite_node_of_tron() -> None:
    error = read_tron_error({"Error": "this API is closed because this node is a lite fullnode"}, None, 200)
    assert lack_of(error) == "pruned"


def test_no_error_lacks_nothing() -> None:
    assert lack_of(None) is None


@pytest.mark.anvil
@pytest.mark.parametrize("method", ["eth_getTransactionByHash", "eth_getTransactionReceipt"])
async def test_the_search_says_it(anvil_node: Node, method: str) -> None:
    def indexing(endpoint: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        return {"error": {"code": -32000, "message": "transaction indexing is in progress"}} if call.method == method else answer

    answer = await search(NodeAsker({"one": anvil_node}, indexing), HASH, second=False)
    assert (answer.result, answer.why, answer.lack) == (SearchResult.UNREACHABLE, Why.STATE_UNAVAILABLE, "syncing")


@pytest.mark.anvil
async def test_heads_that_fail_do_not_count(anvil_node: Node) -> None:
    def no_heads(endpoint: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        error = {"error": {"code": 4444, "message": "pruned history unavailable"}}
        return error if call.method == "eth_getBlockByNumber" else answer

    answer = await search(NodeAsker({"one": anvil_node}, no_heads), HASH, second=False)
    assert (answer.result, answer.lack) == (SearchResult.ABSENT, None)
