"""The wire against a server that misbehaves in every way we know of."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from chains.bundle import Recorder
from chains.errors import BadAnswer, ChainError, NodeError, RateLimited, Refused, StateUnavailable, TimedOut, Unreachable
from chains.exchange import Call, Reply
from chains.session import LiveAsker, Session
from chains.transport import Limits, Transport
from tests.faults import FaultyNode, Mode, NodeSays

pytestmark = pytest.mark.anyio


@dataclass(frozen=True)
class Address:
    alias: str | None
    url: str
    kind: str = "json-rpc"
    max_batch: int = 100
    api_key_header: str | None = None
    history: bool | None = None


@dataclass(frozen=True)
class Net:
    endpoints: Sequence[Address]
    slug: str = "ethereum"
    id: str = "eip155:1"


def double(params: list[str]) -> str:
    return hex(int(params[0], 16) * 2)


ANSWERS: dict[str, Any] = {
    "eth_blockNumber": "0x10",
    "eth_getBalance": double,
    "eth_call": NodeSays(3, "execution reverted: no", "0x08c379a0"),
    "eth_getTransactionByHash": None,
}
NUMBER = Call("eth_blockNumber", label="head")
TX = Call("eth_getTransactionByHash", ("0x" + "ab" * 32,))
REVERTS = Call("eth_call", ({"to": "0x1"}, "latest"))
SEVERAL = [NUMBER, *(Call("eth_getBalance", (hex(n), "latest")) for n in range(1, 6)), TX, REVERTS]

FAR_S = 30.0  # more than any test takes
QUICK = Limits(hedge_after_s=0.01, chain_check_s=0.01, retry_first_wait_s=0.001, retry_longest_wait_s=0.002)
PATIENT = Limits(hedge_after_s=FAR_S, retry_first_wait_s=0.001, retry_longest_wait_s=0.002)


def deadline(seconds: float = FAR_S) -> float:
    return asyncio.get_running_loop().time() + seconds


def net(*nodes: FaultyNode, **address: Any) -> Net:
    return Net([Address(f"node-{number}", node.url, **address) for number, node in enumerate(nodes, start=1)])


def tron(*nodes: FaultyNode, path: str = "", **address: Any) -> Net:
    endpoints = [Address(f"node-{n}", node.url + path, kind="tron-http", **address) for n, node in enumerate(nodes, start=1)]
    return Net(endpoints, slug="tron", id="tron:0x2b6653dc")


@asynccontextmanager
async def nodes(*modes: Mode, **settings: Any) -> AsyncGenerator[list[FaultyNode]]:
    async with AsyncExitStack() as stack:
        yield [await stack.enter_async_context(FaultyNode(mode, ANSWERS, **settings)) for mode in modes]


@asynccontextmanager
async def asking(network: Net, limits: Limits = PATIENT, seconds: float = FAR_S, **settings: Any) -> AsyncGenerator[LiveAsker]:
    async with Transport(limits, **settings) as transport, transport.session(deadline=deadline(seconds)) as session:
        yield session.asker(network)


def errors(replies: Sequence[Reply]) -> set[type[ChainError] | None]:
    return {None if reply.error is None else type(reply.error) for reply in replies}


def check_several(replies: Sequence[Reply], alias: str = "node-1") -> None:
    assert [reply.call for reply in replies] == SEVERAL
    assert [reply.result for reply in replies[:6]] == ["0x10", "0x2", "0x4", "0x6", "0x8", "0xa"]
    assert replies[6].error is None and replies[6].result is None
    error = replies[7].error
    assert isinstance(error, NodeError) and (error.code, error.message, error.data) == (3, "execution reverted: no", "0x08c379a0")
    assert {reply.endpoint for reply in replies} == {alias}


# --- one endpoint, JSON-RPC ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["ok", "reversed", "gzip"])
async def test_one_set_of_calls_is_one_request(mode: Mode):
    async with nodes(mode) as [node], asking(net(node)) as asker:
        check_several(await asker.ask(SEVERAL))
        assert len(node.requests) == 1 and node.calls[0] == "eth_chainId"
        check_several(await asker.ask(SEVERAL))
        assert len(node.requests) == 2 and node.calls.count("eth_chainId") == 1
        assert node.connections == 1
        ids = [entry["id"] for request in node.requests for entry in request.body]
        assert len(set(ids)) == len(ids)


async def test_of_two_answers_with_one_id_the_first_counts():
    async with nodes("duplicate_ids") as [node], asking(net(node)) as asker:
        replies = await asker.ask(SEVERAL)
    assert [reply.result for reply in replies[:6]] == ["0x10", "0x2", "0x4", "0x6", "0x8", "0xa"]


async def test_batches_are_cut_by_the_endpoints_limit():
    async with nodes("ok") as [node], asking(net(node, max_batch=3)) as asker:
        check_several(await asker.ask(SEVERAL))
        assert sorted(len(request.body) for request in node.requests) == [3, 3, 3]
        usage = asker.session.usage
        assert (usage.requests, usage.calls) == (3, 9)


async def test_a_single_call_is_no_batch():
    async with nodes("ok") as [node], asking(net(node)) as asker:
        await asker.ask([NUMBER])
        [reply] = await asker.ask([NUMBER])
        assert reply.value == "0x10" and reply.fact(16).value == 16
        assert [request.is_batch for request in node.requests] == [True, False]


@pytest.mark.parametrize("mode", ["no_batch", "no_batch_400", "batch_one_error"])
async def test_refused_batches_become_single_calls_and_that_is_remembered(mode: Mode):
    async with nodes(mode) as [node], Transport(PATIENT) as transport:
        network = net(node)
        check_several(await transport.session(deadline=deadline()).asker(network).ask(SEVERAL))
        assert [request.is_batch for request in node.requests] == [True] + [False] * 9
        check_several(await transport.session(deadline=deadline()).asker(network).ask(SEVERAL))
        assert not any(request.is_batch for request in node.requests[10:])
        assert node.connections <= 9


async def test_a_rate_limit_for_a_batch_is_not_a_refusal_of_batches():
    async with nodes("batch_rate_limited") as [node], asking(net(node)) as asker:
        assert errors(await asker.ask(SEVERAL)) == {RateLimited}
        assert len(node.requests) == 1
        [reply] = await asker.ask([NUMBER])
        assert isinstance(reply.error, RateLimited)


async def test_calls_left_out_of_a_batch_are_bad_answers_not_null():
    async with nodes("missing_ids") as [node], asking(net(node)) as asker:
        replies = await asker.ask([NUMBER, TX])
    assert replies[0].result == "0x10"
    assert isinstance(replies[1].error, BadAnswer)


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("dead", Unreachable),
        ("reset", Unreachable),
        ("html", BadAnswer),
        ("429", RateLimited),
        ("403", Refused),
        ("404", Refused),
        ("500", Unreachable),
        ("502", Unreachable),
        ("503", Unreachable),
        ("redirect", BadAnswer),
        ("truncated", Unreachable),
        ("cut_json", BadAnswer),
        ("huge", BadAnswer),
        ("deep", BadAnswer),
        ("gzip_bomb", BadAnswer),
        ("bad_gzip", BadAnswer),
        ("cut_gzip", BadAnswer),
        ("invalid_utf8", BadAnswer),
        ("latin", BadAnswer),
        ("empty", BadAnswer),
        ("lite", BadAnswer),
        ("wrong_ids", BadAnswer),
        ("null_ids", BadAnswer),
    ],
)
@pytest.mark.parametrize("calls", [[NUMBER], SEVERAL], ids=["one", "several"])
async def test_every_fault_is_an_error_of_its_kind_and_never_an_absence(
    mode: Mode, expected: type[ChainError], calls: list[Call]
):
    async with nodes("ok", mode) as [other, node], asking(net(node)) as asker:
        node.redirect_to = other.url
        replies = await asker.ask(calls)
        assert errors(replies) == {expected}
        assert [reply.call for reply in replies] == calls
        assert other.requests == [] and not node.sent_all
        health = asker.session.transport.health(net(node))
        assert [(entry.state, entry.last_error) for entry in health] == [("failing", expected.__name__)]


async def test_a_node_that_says_null_to_everything_is_believed_to_be_of_no_other_chain():
    async with nodes("nulls") as [node], asking(net(node)) as asker:
        replies = await asker.ask([NUMBER, TX])
        assert [(reply.result, reply.error) for reply in replies] == [(None, None)] * 2
        await asker.ask([TX])
        assert node.calls.count("eth_chainId") == 2, "unchecked: asked again next time"


async def test_a_hanging_node_times_out_with_the_deadline():
    async with nodes("hang") as [node], asking(net(node), seconds=0.05) as asker:
        assert errors(await asker.ask(SEVERAL)) == {TimedOut}
        assert len(node.requests) == 1
        assert errors(await asker.ask(SEVERAL)) == {TimedOut}
        assert asker.session.usage.requests == len(node.requests) == 1, "nothing is sent when no time is left"
        assert asker.session.transport.health(net(node))[0].state == "unknown", "it had too little time to be blamed"


async def test_large_integers_arrive_exact():
    amount = 2**256 - 1
    async with FaultyNode("ok", {"x_amount": amount, "x_small": 0.5}) as node, asking(net(node)) as asker:
        replies = await asker.ask([Call("x_amount"), Call("x_small")])
    assert replies[0].value == amount and type(replies[0].value) is int
    assert replies[1].value == 0.5


# --- which chain -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("max_batch", [1, 100])
async def test_an_endpoint_of_another_chain_is_shut(max_batch: int):
    async with FaultyNode("ok", ANSWERS, chain_id=56) as wrong, FaultyNode("ok", ANSWERS) as right:
        async with Transport(PATIENT) as transport:
            alone = net(wrong, max_batch=max_batch)
            asker = transport.session(deadline=deadline()).asker(alone)
            replies = await asker.ask(SEVERAL)
            assert errors(replies) == {BadAnswer} and "wrong chain" in str(replies[0].error)
            sent = len(wrong.requests)
            assert errors(await asker.ask(SEVERAL)) == {BadAnswer}
            assert len(wrong.requests) == sent, "it is not asked again"
        async with asking(net(wrong, right, max_batch=max_batch)) as asker:
            check_several(await asker.ask(SEVERAL), "node-2")
            check_several(await asker.ask(SEVERAL), "node-2")
            assert wrong.calls.count("eth_blockNumber") == 2


@pytest.mark.parametrize("answer", [NodeSays(-32601, "no"), None, "latest", "17", 1, {"id": 1}, "0x" + "f" * 65])
async def test_no_chain_id_means_unchecked(answer: Any):
    async with FaultyNode("ok", ANSWERS | {"eth_chainId": answer}) as node, asking(net(node)) as asker:
        check_several(await asker.ask(SEVERAL))


@pytest.mark.parametrize("genesis", ["0" * 56 + "cd8690dc", "00" * 32])
async def test_a_tron_endpoint_of_another_chain_is_shut(genesis: str):
    async with FaultyNode("ok", genesis=genesis) as wrong, FaultyNode("ok") as right, asking(tron(wrong, right)) as asker:
        [reply] = await asker.ask([Call("wallet/getnowblock")])
        assert reply.endpoint == "node-2" and reply.value == {}
        [reply] = await asker.ask([Call("wallet/getnowblock")], endpoint="node-1")
        assert isinstance(reply.error, BadAnswer) and "wrong chain" in str(reply.error)
        assert wrong.calls.count("wallet/getnowblock") == 1


@pytest.mark.parametrize("block", [{}, {"Error": "class x : y"}, {"blockID": "zz"}, {"blockID": 5}, [], None, "text"])
async def test_tron_without_a_genesis_block_is_unchecked(block: Any):
    async with (
        FaultyNode("ok", {"wallet/getblock": block, "wallet/getaccount": {"balance": 7}}) as node,
        asking(tron(node)) as asker,
    ):
        [reply] = await asker.ask([Call("wallet/getaccount", ({"address": "T"},))])
        assert reply.value == {"balance": 7}
        await asker.ask([Call("wallet/getaccount", ({"address": "T"},))])
        assert node.calls.count("wallet/getblock") == 2


async def test_answers_do_not_wait_long_for_the_chain_check():
    async with FaultyNode("ok", {"wallet/getaccount": {"balance": 7}}) as node:
        node.hang_on = "wallet/getblock"
        async with asking(tron(node), QUICK) as asker:
            [reply] = await asker.ask([Call("wallet/getaccount", ({"address": "T"},))])
            assert reply.value == {"balance": 7}


# --- Tron ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["", "/", "/key/base", "/key/base/"])
async def test_tron_calls_go_below_the_base_address(path: str):
    def echo(body: dict[str, Any]) -> dict[str, Any]:
        return {"seen": body}

    answers = {"wallet/getaccount": echo, "walletsolidity/getnowblock": {"block_header": {}}}
    async with FaultyNode("ok", answers) as node, asking(tron(node, path=path)) as asker:
        replies = await asker.ask(
            [Call("wallet/getaccount", ({"address": "T", "visible": True},)), Call("walletsolidity/getnowblock")]
        )
        assert [reply.value for reply in replies] == [{"seen": {"address": "T", "visible": True}}, {"block_header": {}}]
        base = path.rstrip("/")
        assert {request.path for request in node.requests} == {
            f"{base}/wallet/getaccount",
            f"{base}/walletsolidity/getnowblock",
            f"{base}/wallet/getblock",
        }


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("dead", Unreachable),
        ("html", BadAnswer),
        ("429", RateLimited),
        ("403", Refused),
        ("502", Unreachable),
        ("lite", StateUnavailable),
        ("huge", BadAnswer),
        ("deep", BadAnswer),
        ("empty", BadAnswer),
        ("cut_json", BadAnswer),
    ],
)
async def test_every_fault_on_tron_is_an_error_of_its_kind(mode: Mode, expected: type[ChainError]):
    async with nodes(mode) as [node], asking(tron(node)) as asker:
        [reply] = await asker.ask([Call("wallet/gettransactionbyid", ({"value": "ab"},))])
    assert type(reply.error) is expected


async def test_tron_errors_at_status_200_are_errors():
    says = {"Error": "class java.lang.IllegalAccessException : lack of computing resources"}
    async with FaultyNode("ok", {"wallet/gettransactionbyid": says}) as node, asking(tron(node)) as asker:
        [reply] = await asker.ask([Call("wallet/gettransactionbyid", ({"value": "ab"},))])
    assert isinstance(reply.error, RateLimited)


# --- several endpoints -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["dead", "reset", "html", "429", "403", "500", "deep", "wrong_ids", "empty", "redirect"])
async def test_what_failed_as_a_whole_goes_to_the_next_endpoint(mode: Mode):
    async with nodes(mode, "ok") as [bad, good], asking(net(bad, good)) as asker:
        check_several(await asker.ask(SEVERAL), "node-2")
        count = len(bad.requests)
        check_several(await asker.ask(SEVERAL), "node-2")
        assert len(bad.requests) == count, "its circuit is open: the other is asked first"
        assert asker.endpoints == ("node-1", "node-2")


async def test_a_nodes_own_error_is_an_answer():
    async with nodes("ok", "ok") as [first, second], asking(net(first, second)) as asker:
        [reply] = await asker.ask([REVERTS])
        assert isinstance(reply.error, NodeError) and reply.endpoint == "node-1"
        assert second.requests == []


async def test_a_slow_endpoint_is_overtaken_and_left_to_finish():
    async with nodes("slow", "ok") as [slow, quick], Transport(QUICK) as transport:
        session = transport.session(deadline=deadline())
        asker = session.asker(net(slow, quick))
        check_several(await asker.ask(SEVERAL), "node-2")
        assert slow.open_connections == 1, "its connection lives on"
        slow.released.set()
        await session.drained()
        assert slow.connections == 1
        assert transport.health(net(slow, quick))[0].state == "ok"


async def test_all_endpoints_down_gives_the_first_ones_error():
    async with nodes("dead", "html") as [dead, html], asking(net(dead, html)) as asker:
        replies = await asker.ask(SEVERAL)
    assert errors(replies) == {Unreachable} and {reply.endpoint for reply in replies} == {"node-1"}


async def test_a_named_endpoint_and_no_other_is_asked():
    async with nodes("ok", "dead") as [good, dead], asking(net(good, dead)) as asker:
        assert errors(await asker.ask([NUMBER], endpoint="node-2")) == {Unreachable}
        assert good.requests == []
        [reply] = await asker.ask([NUMBER], endpoint="nowhere")
        assert isinstance(reply.error, Refused)


async def test_a_second_opinion_comes_from_another_endpoint():
    async with nodes("ok", "ok") as [first, second], asking(net(first, second)) as asker:
        check_several(await asker.ask(SEVERAL, other_than="node-1"), "node-2")
        assert first.requests == []
    async with nodes("ok") as [only], asking(net(only)) as asker:
        replies = await asker.ask(SEVERAL, other_than="node-1")
        assert errors(replies) == {Refused} and str(replies[0].error) == "no other endpoint"
        assert only.requests == []


async def test_no_endpoints_and_no_calls():
    async with asking(Net([])) as asker:
        assert errors(await asker.ask([NUMBER])) == {Refused}
        assert await asker.ask([]) == []
        assert asker.endpoints == ()


async def test_an_endpoint_that_is_behind_ranks_lower():
    def block(age: int) -> dict[str, str]:
        return {"number": "0x10", "timestamp": hex(1_000_000 - age)}

    head = Call("eth_getBlockByNumber", ("latest", False))
    async with (
        FaultyNode("ok", {"eth_getBlockByNumber": block(400)}) as stale,
        FaultyNode("ok", {"eth_getBlockByNumber": block(2)}) as fresh,
        Transport(PATIENT, wall_clock=lambda: 1_000_000.0) as transport,
    ):
        network = net(stale, fresh)
        session = transport.session(deadline=deadline())
        await session.check(network)
        assert [entry.head for entry in transport.health(network)] == [16, 16]
        assert transport.session(deadline=deadline()).asker(network).endpoints == ("node-2", "node-1")
        [reply] = await session.asker(network).ask([head])
        assert reply.endpoint == "node-2"


async def test_of_an_endpoint_that_failed_one_exchange_decides_and_others_go_elsewhere():
    now = 1000.0
    async with nodes("html", "ok") as [first, second], Transport(PATIENT, clock=lambda: now) as transport:
        asker = transport.session(deadline=deadline()).asker(net(first, second))
        check_several(await asker.ask(SEVERAL), "node-2")
        first.mode = "slow"
        first.arrived.clear()
        now += 60
        deciding = asyncio.create_task(asker.ask(SEVERAL))
        await first.arrived.wait()
        check_several(await asker.ask(SEVERAL), "node-2")
        first.released.set()
        check_several(await deciding)
        check_several(await asker.ask(SEVERAL))


async def test_an_exchange_that_decided_nothing_leaves_the_decision_to_the_next():
    now = 1000.0
    async with nodes("html") as [node], Transport(PATIENT, clock=lambda: now) as transport:
        network = net(node)
        assert errors(await transport.session(deadline=deadline()).asker(network).ask(SEVERAL)) == {BadAnswer}
        node.mode = "hang"
        now += 60
        assert errors(await transport.session(deadline=deadline(0.05)).asker(network).ask(SEVERAL)) == {TimedOut}
        assert [endpoint.circuit(now) for endpoint in transport.pool(network).ranked()] == ["half_open"]


async def test_a_method_that_is_not_offered_says_nothing_against_the_endpoint():
    async with nodes("ok") as [node], asking(net(node)) as asker:
        [reply] = await asker.ask([Call("trace_transaction", ("0x1",))])
        assert isinstance(reply.error, Refused)
        assert asker.session.transport.health(net(node))[0].state == "ok"
        assert asker.capabilities("node-1").unsupported == set(), "nothing else was answered: it may be shut to us altogether"


async def test_a_closed_door_is_tried_once_and_not_call_by_call():
    body = json.dumps({"jsonrpc": "2.0", "id": None, "error": {"code": -32000, "message": "this key is unknown"}})
    async with nodes("403", text=body) as [node], asking(net(node)) as asker:
        assert errors(await asker.ask(SEVERAL)) == {Refused}
        assert len(node.requests) == 1
        assert asker.session.transport.health(net(node))[0].state == "failing"


# --- retries ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["reset_once", "503_once", "429_once"])
async def test_a_passing_fault_of_the_only_endpoint_is_tried_again(mode: Mode):
    async with nodes(mode) as [node], asking(net(node)) as asker:
        check_several(await asker.ask(SEVERAL))
        assert len(node.requests) == 2


async def test_retries_are_few():
    async with nodes("503") as [node], asking(net(node)) as asker:
        assert errors(await asker.ask(SEVERAL)) == {Unreachable}
        assert len(node.requests) == PATIENT.retry_attempts


async def test_a_retry_after_beyond_the_deadline_is_not_waited_for_and_is_kept():
    async with nodes("429", retry_after=60) as [node], asking(net(node), seconds=10) as asker:
        [reply] = await asker.ask([NUMBER])
        assert isinstance(reply.error, RateLimited) and reply.error.retry_after_s == 60
        assert len(node.requests) == 1
        [reply] = await asker.ask([NUMBER])
        assert isinstance(reply.error, RateLimited)
        assert len(node.requests) == 1, "it asked to be left alone"


async def test_a_short_retry_after_is_honoured():
    async with nodes("429_once", retry_after=0) as [node], asking(net(node)) as asker:
        [reply] = await asker.ask([NUMBER])
        assert reply.value == "0x10" and len(node.requests) == 2


async def test_a_tron_node_that_asks_to_be_left_alone_is_left_alone():
    async with nodes("429", retry_after=60) as [node], asking(tron(node), seconds=10) as asker:
        for _ in range(2):
            [reply] = await asker.ask([Call("wallet/getaccount", ({"address": "T"},))])
            assert isinstance(reply.error, RateLimited) and 50 < (reply.error.retry_after_s or 0) <= 60
        assert node.calls.count("wallet/getaccount") == 1


async def test_a_connection_that_broke_is_tried_once_more_even_with_another_endpoint():
    async with nodes("reset_once", "ok") as [first, second], asking(net(first, second)) as asker:
        check_several(await asker.ask(SEVERAL))
        assert second.requests == []
    async with nodes("reset", "ok") as [first, second], asking(net(first, second)) as asker:
        check_several(await asker.ask(SEVERAL), "node-2")
        assert len(first.requests) == 2


async def test_with_another_endpoint_there_is_no_retry():
    async with nodes("503", "ok") as [busy, good], asking(net(busy, good)) as asker:
        check_several(await asker.ask(SEVERAL), "node-2")
        assert len(busy.requests) == 1


# --- being stopped --------------------------------------------------------------------------------------------------------------------


async def test_stopping_an_ask_leaves_the_exchange_to_finish_and_the_transport_usable():
    async with nodes("slow") as [node], Transport(PATIENT) as transport:
        recorder = Recorder()
        session = transport.session(deadline=deadline(), recorder=recorder)
        asker = session.asker(net(node))
        task = asyncio.create_task(asker.ask(SEVERAL))
        await node.arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert [exchange.error and exchange.error.kind for exchange in recorder.exchanges] == ["timed_out"] * len(SEVERAL)
        node.released.set()
        await session.drained()
        check_several(await asker.ask(SEVERAL))
        assert node.connections == 1


async def test_closing_the_transport_stops_what_runs():
    async with nodes("hang") as [node]:
        async with Transport(PATIENT) as transport:
            asking_ = asyncio.create_task(transport.session(deadline=deadline()).asker(net(node)).ask([NUMBER]))
            await node.arrived.wait()
        with pytest.raises(asyncio.CancelledError):
            await asking_


# --- recording and capabilities -----------------------------------------------------------------------------------------------------------


async def test_replies_are_recorded_and_the_chain_check_is_not():
    recorder = Recorder()
    async with nodes("ok") as [node], Transport(PATIENT) as transport:
        session: Session = transport.session(deadline=deadline(), recorder=recorder)
        await session.asker(net(node)).ask(SEVERAL)
    assert [exchange.method for exchange in recorder.exchanges] == [call.method for call in SEVERAL]
    assert {exchange.endpoint for exchange in recorder.exchanges} == {"node-1"}
    assert session.usage.calls == len(SEVERAL) + 1


async def test_capabilities_are_a_sessions_own_until_it_ends():
    async with nodes("ok") as [node], Transport(PATIENT) as transport:
        network = net(node)
        async with transport.session(deadline=deadline()) as one:
            other = transport.session(deadline=deadline()).asker(network)
            one.asker(network).capabilities("node-1").gas_cap = 50_000_000
            await one.asker(network).ask([NUMBER, Call("trace_transaction", ("0x1",))])
            assert one.asker(network).capabilities("node-1").unsupported == {"trace_transaction"}
        assert other.capabilities("node-1").gas_cap is None
        later = transport.session(deadline=deadline()).asker(network).capabilities("node-1")
        assert later.gas_cap == 50_000_000 and later.unsupported == {"trace_transaction"}


# --- secrets ------------------------------------------------------------------------------------------------------------------------------

PATH_KEY = "0123456789abcdef0123456789abcdef"
QUERY_KEY = "query-secret-77"
USER, PASSWORD = "user-secret-88", "pass-secret-99"
HEADER_KEY = "header-secret-66"
SECRETS = (PATH_KEY, QUERY_KEY, USER, PASSWORD, HEADER_KEY, "127.0.0.1")


def secret_address(node: FaultyNode, kind: str = "json-rpc") -> Address:
    query = f"?apikey={QUERY_KEY}" if kind == "json-rpc" else ""
    url = f"http://{USER}:{PASSWORD}@127.0.0.1:{node.port}/v3/{PATH_KEY}{query}"
    return Address("node-1", url, kind, api_key_header="x-api-key")


ALL_MODES: list[Mode] = [
    "ok", "dead", "hang", "reset", "html", "429", "403", "404", "500", "503", "redirect", "truncated", "cut_json", "deep",
    "bad_gzip", "latin", "empty", "lite", "no_batch", "batch_one_error", "wrong_ids",
]  # fmt: skip


@pytest.mark.parametrize("mode", ALL_MODES)
@pytest.mark.parametrize("kind", ["json-rpc", "tron-http"])
async def test_no_error_log_or_bundle_holds_an_address_or_a_key(mode: Mode, kind: str, caplog: pytest.LogCaptureFixture):
    logging.getLogger("httpx").setLevel(logging.DEBUG)
    logging.getLogger("httpcore").setLevel(logging.DEBUG)
    caplog.set_level(logging.DEBUG)
    recorder = Recorder()
    echo = f"bad key {PATH_KEY} {QUERY_KEY if kind == 'json-rpc' else ''} {USER} {PASSWORD} {HEADER_KEY}"
    answers = ANSWERS | {"eth_call": NodeSays(-32000, echo, {"url": echo}), "wallet/getaccount": {"Error": f"class x : {echo}"}}
    async with FaultyNode(mode, answers, text=echo) as node:
        network = Net([secret_address(node, kind)], *(("tron", "tron:0x2b6653dc") if kind != "json-rpc" else ()))
        keys = {"ethereum": HEADER_KEY, "tron": HEADER_KEY}
        async with Transport(PATIENT, keys) as transport:
            session = transport.session(deadline=deadline(0.2 if mode == "hang" else FAR_S), recorder=recorder)
            asker = session.asker(network)
            calls = SEVERAL if kind == "json-rpc" else [Call("wallet/getaccount", ({"address": "T"},))]
            replies = await asker.ask(calls)
            replies += await asker.ask(calls[:1], endpoint="node-1")
            shown = [repr(replies), str([str(reply.error) for reply in replies]), repr(transport.pool(network).ranked())]
            shown += [repr(transport.health(network)), repr(session), repr(asker), caplog.text, repr(recorder.exchanges)]
            for reply in replies:
                error = reply.error
                if error is not None:
                    assert error.__cause__ is None and error.__context__ is None and error.__traceback__ is None
                    shown.append(repr(vars(error)))
        if mode == "ok":
            assert node.requests[0].headers["x-api-key"] == HEADER_KEY, "the key was sent"
            assert PATH_KEY in node.requests[0].path
            assert "authorization" in node.requests[0].headers
            assert "****" in "".join(shown), "an echoed key was struck out"
    for text in shown:
        for secret in SECRETS:
            assert secret not in text


async def test_an_unusable_address_is_an_error_without_it():
    async with asking(Net([Address("node-1", "http://bad host/0123456789abcdef0123")])) as asker:
        [reply] = await asker.ask([NUMBER])
    assert isinstance(reply.error, Unreachable) and str(reply.error) == "node-1: no connection"


async def test_keys_go_only_where_a_header_is_named_and_never_to_another_network():
    async with nodes("ok") as [node], Transport(PATIENT, {"tron": HEADER_KEY}) as transport:
        await transport.session(deadline=deadline()).asker(net(node, api_key_header="x-api-key")).ask([NUMBER])
    async with nodes("ok") as [other], Transport(PATIENT, {"ethereum": HEADER_KEY}) as transport:
        await transport.session(deadline=deadline()).asker(net(other)).ask([NUMBER])
    for request in node.requests + other.requests:
        assert HEADER_KEY not in json.dumps(dict(request.headers))


async def test_cookies_and_the_environments_proxies_are_left_alone(monkeypatch: pytest.MonkeyPatch):
    async with nodes("ok", "ok") as [node, proxy]:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("all_proxy", proxy.url)
        node.extra_headers = {"set-cookie": "who=you; Path=/"}
        async with asking(net(node)) as asker:
            await asker.ask([NUMBER])
            await asker.ask([NUMBER])
        assert proxy.requests == [] and len(node.requests) == 2
        assert all("cookie" not in request.headers for request in node.requests)


# --- a real node --------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
async def anvil(tmp_path: Path) -> AsyncGenerator[str]:
    """Address of a fresh anvil. It prints its port, which it chose itself."""
    binary = Path(__file__).parents[2] / "node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil"
    process = await asyncio.create_subprocess_exec(
        binary, "--port", "0", "--accounts", "1", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL, cwd=tmp_path
    )
    assert process.stdout is not None
    try:
        async for line in process.stdout:
            if found := re.search(rb"Listening on ([0-9.]+:[0-9]+)", line):
                break
        else:
            pytest.fail("anvil did not start")
        draining = asyncio.create_task(process.stdout.read())
        yield f"http://{found[1].decode()}"
        process.terminate()
        await draining
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.mark.anvil
async def test_a_real_node_answers_one_batch(anvil: str):
    calls = [
        Call("eth_blockNumber"),
        Call("eth_getBlockByNumber", ("latest", False)),
        Call("eth_getBalance", ("0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266", "latest")),
        Call("eth_getTransactionByHash", ("0x" + "ab" * 32,)),
        Call("eth_call", ({"to": "0x" + "11" * 20}, hex(10**9))),
        Call("eth_doesNotExist"),
    ]
    network = Net([Address("anvil", anvil)], id="eip155:31337")
    async with asking(network) as asker:
        replies = await asker.ask(calls)
        assert [reply.result for reply in replies[:1]] == ["0x0"]
        assert replies[1].value["number"] == "0x0"
        assert int(replies[2].value, 16) == 10_000 * 10**18
        assert replies[3].error is None and replies[3].result is None
        assert isinstance(replies[4].error, NodeError)
        assert isinstance(replies[5].error, Refused)
        assert (asker.session.usage.requests, asker.session.usage.calls) == (1, 7)
        assert asker.capabilities("anvil").unsupported == {"eth_doesNotExist"}
        check_pool = asker.session.transport.pool(network).ranked()
        assert [(endpoint.verified, endpoint.batch, endpoint.head) for endpoint in check_pool] == [(True, True, 0)]
    async with asking(Net([Address("anvil", anvil)])) as asker:
        assert errors(await asker.ask(calls)) == {BadAnswer}, "it is not Ethereum"
