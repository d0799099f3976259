"""What is found of a transaction that no node holds any more, from its sender and number."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from chains.errors import ChainError, NodeError, StateUnavailable, TimedOut
from chains.evm import Sought, collect, collect_more, search
from chains.evm.replacement import PROBES
from chains.exchange import Call
from chains.facts import EvmFacts, Known, Why
from tests.chains.evm.asking import ETHEREUM, EVERYTHING, got, why
from tests.nodes import Node, NodeAsker, anvil
from tests.scenarios.evm import COIN, World

pytestmark = [pytest.mark.anvil, pytest.mark.timeout(240)]  # thousands of blocks are mined first
INDEX = "eth_getTransactionBySenderAndNonce"
OTTERSCAN = "ots_getTransactionBySenderAndNonce"
GONE = "0x" + "ab" * 32
FAR = 3_000  # blocks after the replacement


async def _looked_for(asker: NodeAsker, sought: Sought) -> EvmFacts:
    answer = await search(asker, sought.hash, second=False)
    assert isinstance(answer.facts, EvmFacts)
    facts = answer.facts
    for step in (collect, collect_more):
        facts = await step(asker, facts, EVERYTHING, network=ETHEREUM, endpoint=answer.endpoint, sought=sought)
    return facts


def _unindexed(_alias: str, call: Call, answer: dict[str, Any]) -> Any:
    """anvil keeps indexes of senders and numbers; most nodes do not."""
    return NodeError(-32601, "Method not found") if call.method in (INDEX, OTTERSCAN) else answer


def _counting(change: Callable[[Call, int], ChainError | str | None]) -> Callable[[str, Call, dict[str, Any]], Any]:
    """Changes what a node says of historical counts; None leaves it."""

    def rewrite(alias: str, call: Call, answer: dict[str, Any]) -> Any:
        if call.method in (INDEX, OTTERSCAN):
            return _unindexed(alias, call, answer)
        block = call.params[1] if call.method == "eth_getTransactionCount" else "latest"
        if not block.startswith("0x"):
            return answer
        changed = change(call, int(block, 16))
        return {"result": changed} if isinstance(changed, str) else changed or answer

    return rewrite


@pytest.fixture(scope="module")
def replaced() -> Any:
    with anvil(chain_id=1) as node:
        w = World(node)
        for _ in range(3):
            w.send(w.alice, w.bob, value=1, gas=21_000)
        node.mine(700)
        instead = w.send(w.alice, w.carol, value=COIN, gas=21_000)
        node.mine(FAR)
        w.send(w.alice, w.bob, value=2, gas=21_000)
        yield node, w.alice, instead


async def test_the_block_is_found_far_back_in_few_rounds(replaced: tuple[Node, str, str]) -> None:
    node, alice, instead = replaced
    asker = NodeAsker({"one": node}, _unindexed)
    facts = await _looked_for(asker, Sought(GONE, alice, 3))
    assert got(facts.replacement).hash == instead
    assert got(facts.replacement_receipt).status == 1
    assert (
        got(facts.transaction if isinstance(facts.transaction, Known) and facts.transaction.value else facts.replacement).nonce
        == 3
    )
    assert len(asker.asks) <= 2 + 4 + 2  # search and counts, rounds, block and receipt
    assert all(len(calls) <= PROBES + 1 for _, calls in asker.asks)


async def test_a_number_that_is_free_costs_no_search(replaced: tuple[Node, str, str]) -> None:
    node, alice, _ = replaced
    asker = NodeAsker({"one": node}, _unindexed)
    facts = await _looked_for(asker, Sought(GONE, alice, 5))
    assert (facts.nonce_latest.value, len(asker.asks)) == (5, 2)
    assert why(facts.replacement) is not None


@pytest.mark.parametrize(("kept", "expected"), [(128, Why.STATE_UNAVAILABLE), (FAR + 100, None)])
async def test_a_node_without_an_archive(replaced: tuple[Node, str, str], kept: int, expected: Why | None) -> None:
    """It knows the last blocks; within them it is found, before them nothing is made up."""
    node, alice, instead = replaced
    head = int(node.rpc("eth_blockNumber"), 16)
    asker = NodeAsker(
        {"one": node}, _counting(lambda _call, block: StateUnavailable(-32000, "gone") if block < head - kept else None)
    )
    facts = await _looked_for(asker, Sought(GONE, alice, 3))
    if expected is None:
        assert got(facts.replacement).hash == instead
    else:
        assert why(facts.replacement) == (expected, "replacement")
        assert len(asker.asks) <= 6


async def test_no_time_left(replaced: tuple[Node, str, str]) -> None:
    node, alice, _ = replaced
    asker = NodeAsker({"one": node}, _counting(lambda _call, _block: TimedOut("the deadline")))
    facts = await _looked_for(asker, Sought(GONE, alice, 3))
    assert why(facts.replacement) == (Why.TIMED_OUT, "replacement")
    assert len(asker.asks) == 3


async def test_counts_that_contradict_each_other_prove_nothing(replaced: tuple[Node, str, str]) -> None:
    node, alice, _ = replaced
    head = int(node.rpc("eth_blockNumber"), 16)
    asker = NodeAsker({"one": node}, _counting(lambda _call, block: "0x9" if block < head - 50 else "0x0"))
    facts = await _looked_for(asker, Sought(GONE, alice, 3))
    assert why(facts.replacement) == (Why.BAD_ANSWER, "replacement")


async def test_an_index_answers_at_once(replaced: tuple[Node, str, str]) -> None:
    node, alice, instead = replaced
    asker = NodeAsker({"one": node})
    facts = await _looked_for(asker, Sought(GONE, alice, 3))
    assert got(facts.replacement).hash == instead
    assert len(asker.asks) == 3  # search, counts and index, receipt


async def test_otterscan_gives_a_hash(replaced: tuple[Node, str, str]) -> None:
    node, alice, instead = replaced

    def rewrite(_alias: str, call: Call, answer: dict[str, Any]) -> Any:
        if call.method == OTTERSCAN:
            return {"result": instead}
        return _unindexed(_alias, call, answer)

    facts = await _looked_for(NodeAsker({"one": node}, rewrite), Sought(GONE, alice, 3))
    assert got(facts.replacement).hash == instead


async def test_an_index_that_lies_is_not_believed(replaced: tuple[Node, str, str]) -> None:
    node, alice, instead = replaced
    indexed = node.rpc("eth_getTransactionByHash", instead)

    def rewrite(_alias: str, call: Call, answer: dict[str, Any]) -> Any:
        return {"result": indexed} if call.method == INDEX else answer

    facts = await _looked_for(NodeAsker({"one": node}, rewrite), Sought(GONE, alice, 2))
    assert got(facts.replacement).nonce == 2


async def test_a_node_that_forgot_the_hash_shows_it_in_its_block(replaced: tuple[Node, str, str]) -> None:
    """Old hashes fall out of the index: the number is used by the very transaction, which was not replaced."""
    node, alice, instead = replaced

    def forget(alias: str, call: Call, answer: dict[str, Any]) -> Any:
        by_hash = call.method in ("eth_getTransactionByHash", "eth_getTransactionReceipt") and call.params[0] == instead
        return {"result": None} if by_hash else _unindexed(alias, call, answer)

    facts = await _looked_for(NodeAsker({"one": node}, forget), Sought(instead, alice, 3))
    assert got(facts.transaction).hash == instead
    assert got(facts.transaction).block_number is not None
    assert not isinstance(facts.replacement, Known)


async def test_here_it_is_after_all(replaced: tuple[Node, str, str]) -> None:
    """Absent in the first look, in a block in the second: the count is its own."""
    node, alice, instead = replaced
    looks = 0

    def late(_alias: str, call: Call, answer: dict[str, Any]) -> Any:
        nonlocal looks
        if call.method in ("eth_getTransactionByHash", "eth_getTransactionReceipt") and call.params[0] == instead:
            looks += 1
            return {"result": None} if looks <= 2 else answer
        return answer

    facts = await _looked_for(NodeAsker({"one": node}, late), Sought(instead, alice, 3))
    assert got(facts.transaction).hash == instead
    assert got(facts.receipt).status == 1
