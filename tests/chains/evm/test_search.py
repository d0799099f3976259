"""The first wave: found, absent and unreachable are three different things."""

from __future__ import annotations

from typing import Any

import pytest

from chains.errors import ChainError, TimedOut, Unreachable
from chains.evm import search, search_calls
from chains.exchange import Call
from chains.facts import EvmFacts, Known, SearchResult, Why
from chains.search import SearchAnswer
from tests.chains.evm.asking import got
from tests.nodes import NodeAsker, anvil
from tests.scenarios.evm import MINED, World

pytestmark = pytest.mark.anvil

NOBODYS = "ab" * 32
INDEXING = {"error": {"code": -32000, "message": "transaction indexing is in progress"}}
OF_THE_HASH = ("eth_getTransactionByHash", "eth_getTransactionReceipt")


def facts_of(answer: SearchAnswer) -> EvmFacts:
    assert isinstance(answer.facts, EvmFacts)
    return answer.facts


def test_the_first_wave_is_one_batch_of_seven() -> None:
    assert [c.method for c in search_calls("AB" * 32)] == [
        "eth_getTransactionByHash",
        "eth_getTransactionReceipt",
        "eth_getBlockByHash",
        "eth_getBlockByNumber",
        "eth_getBlockByNumber",
        "eth_getBlockByNumber",
        "eth_feeHistory",
    ]
    assert {c.params[0] for c in search_calls("AB" * 32)[:3]} == {"0x" + NOBODYS}
    assert all(c.label for c in search_calls(NOBODYS))


async def test_an_unknown_hash_is_absent_and_the_heads_are_known(world: World) -> None:
    world.node.mine()
    asker = NodeAsker({"one": world.node})
    answer = await search(asker, NOBODYS, second=False)
    assert (answer.result, answer.endpoints, answer.disagree, answer.block_number) == (SearchResult.ABSENT, 1, False, None)
    assert answer.source is not None
    assert answer.source.call == "eth_getTransactionByHash"
    facts = facts_of(answer)
    assert facts.transaction.value is None
    assert got(facts.latest).number > 0
    assert facts.fee_history.value.next_base_fee > 0
    assert len(asker.asks) == 1


@pytest.mark.parametrize("methods", [OF_THE_HASH, OF_THE_HASH[:1], OF_THE_HASH[1:]])
async def test_an_error_is_not_absence(world: World, methods: tuple[str, ...]) -> None:
    asker = NodeAsker({"one": world.node}, lambda _e, call, a: INDEXING if call.method in methods else a)
    answer = await search(asker, NOBODYS, second=False)
    assert (answer.result, answer.why) == (SearchResult.UNREACHABLE, Why.STATE_UNAVAILABLE)


async def test_a_receipt_alone_is_enough_to_be_found(world: World) -> None:
    scene = MINED["plain_transfer"](world)
    asker = NodeAsker({"one": world.node}, lambda _e, c, a: INDEXING if c.method == OF_THE_HASH[0] else a)
    answer = await search(asker, scene.hash, second=False)
    assert answer.result is SearchResult.FOUND
    assert got(facts_of(answer).receipt).status == 1


async def test_a_node_that_hands_out_another_transaction_is_not_believed(world: World) -> None:
    scene = MINED["plain_transfer"](world)
    other = world.node.rpc("eth_getTransactionByHash", scene.hash)
    asker = NodeAsker({"one": world.node}, lambda _e, c, a: {"result": other} if c.method == OF_THE_HASH[0] else a)
    answer = await search(asker, NOBODYS, second=False)
    assert (answer.result, answer.why) == (SearchResult.UNREACHABLE, Why.BAD_ANSWER)


async def test_the_hinted_network_is_asked_twice_at_the_same_time(world: World) -> None:
    scene = MINED["token_transfer"](world)
    asker = NodeAsker({"one": world.node, "two": world.node})
    answer = await search(asker, scene.hash, second=True)
    assert [endpoint for endpoint, _ in asker.asks] == ["one", "two"]
    assert (answer.result, answer.endpoints, answer.disagree, answer.endpoint) == (SearchResult.FOUND, 2, False, "one")
    alone = NodeAsker({"one": world.node})
    assert (await search(alone, scene.hash, second=True)).endpoints == 1
    assert len(alone.asks) == 1


async def test_the_endpoint_that_knows_wins_and_the_disagreement_is_noted(world: World) -> None:
    with anvil() as stranger:
        scene = MINED["plain_transfer"](world)
        for nodes in ({"one": stranger, "two": world.node}, {"one": world.node, "two": stranger}):
            answer = await search(NodeAsker(nodes), scene.hash, second=True)
            assert (answer.result, answer.endpoints, answer.disagree) == (SearchResult.FOUND, 1, True)
            assert nodes[answer.endpoint] is world.node
            assert got(facts_of(answer).receipt).status == 1


def only_of_two(error: ChainError | dict[str, Any]) -> Any:
    def rewrite(endpoint: str, call: Call, answer: dict[str, Any]) -> dict[str, Any] | ChainError:
        return error if endpoint == "two" and call.method in OF_THE_HASH else answer

    return rewrite


async def test_absence_needs_every_endpoint_that_answered(world: World) -> None:
    nodes = {"one": world.node, "two": world.node}
    both = await search(NodeAsker(nodes), NOBODYS, second=True)
    assert (both.result, both.endpoints) == (SearchResult.ABSENT, 2)
    silent = await search(NodeAsker(nodes, only_of_two(TimedOut("too slow"))), NOBODYS, second=True)
    assert (silent.result, silent.endpoints) == (SearchResult.ABSENT, 1)
    cannot_say = await search(NodeAsker(nodes, only_of_two(INDEXING)), NOBODYS, second=True)
    assert (cannot_say.result, cannot_say.why) == (SearchResult.UNREACHABLE, Why.STATE_UNAVAILABLE)


async def test_an_endpoint_that_still_lags_does_not_hide_the_receipt(world: World) -> None:
    """One node shows it pending, the other in a block: the block wins."""
    scene = MINED["plain_transfer"](world)
    waiting = {**world.node.rpc("eth_getTransactionByHash", scene.hash), "blockNumber": None, "blockHash": None}

    def lag(endpoint: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        lagging = {OF_THE_HASH[0]: {"result": waiting}, OF_THE_HASH[1]: {"result": None}}
        return lagging.get(call.method, answer) if endpoint == "one" else answer

    answer = await search(NodeAsker({"one": world.node, "two": world.node}, lag), scene.hash, second=True)
    assert (answer.endpoint, answer.endpoints, answer.disagree) == ("two", 2, False)
    assert got(facts_of(answer).receipt).block_number > 0


async def test_nobody_there_is_unreachable(world: World) -> None:
    asker = NodeAsker({"one": world.node, "two": world.node}, gone={"one", "two"})
    answer = await search(asker, NOBODYS, second=True)
    assert (answer.result, answer.why) == (SearchResult.UNREACHABLE, Unreachable.why)


async def test_what_one_call_lacks_does_not_spoil_the_others(world: World) -> None:
    """A chain without finality tags or fee history."""
    refused = {"error": {"code": -32601, "message": "the method eth_feeHistory does not exist/is not available"}}

    def older(_e: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        return refused if call.method == "eth_feeHistory" or call.params[0] in ("safe", "finalized") else answer

    scene = MINED["plain_transfer"](world)
    facts = facts_of(await search(NodeAsker({"one": world.node}, older), scene.hash, second=False))
    assert isinstance(facts.latest, Known)
    lacking = (facts.safe, facts.finalized, facts.fee_history)
    assert [(f.why, f.detail) for f in lacking if not isinstance(f, Known)] == [
        (Why.UNSUPPORTED, "finality"),
        (Why.UNSUPPORTED, "finality"),
        (Why.UNSUPPORTED, "fees"),
    ]
