"""Evidence recorded, saved, loaded and replayed says the same."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chains.bundle import Bundle, BundleError, Recorder, ReplayTransport, SavedError
from chains.endpoints import Capabilities
from chains.errors import BadAnswer, ChainError, NodeError, RateLimited, Refused, StateUnavailable, TimedOut, Unreachable
from chains.exchange import Call, Reply
from chains.facts import GuardResult, QuestionFacts
from chains.transport import Limits, Transport
from tests.faults import FaultyNode, NodeSays

CLOCK = datetime(2026, 11, 22, 20, 15, 3, tzinfo=UTC)


@dataclass(frozen=True)
class Net:
    slug: str = "ethereum"
    id: str = "eip155:1"
    endpoints: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Address:
    alias: str
    url: str
    kind: str = "json-rpc"
    max_batch: int = 100
    api_key_header: str | None = None
    history: bool | None = None


HEAD = Call("eth_blockNumber", label="head")
TX = Call("eth_getTransactionByHash", ("0x" + "ab" * 32,))


def told(reply: Reply) -> Any:
    """All that a reply says, comparable."""
    error = reply.error
    if error is None:
        return reply.endpoint, reply.result
    return reply.endpoint, type(error), str(error), vars(error)


def bundle_of(recorder: Recorder) -> Bundle:
    return recorder.bundle(clock=CLOCK, question=QuestionFacts())


def filled(*exchanges: tuple[str, Call, Any], endpoints: Sequence[str] = ()) -> Bundle:
    """A bundle of (endpoint, call, result or error)."""
    recorder = Recorder()
    if endpoints:
        recorder.knows("ethereum", endpoints, {})
    for endpoint, call, result in exchanges:
        error = result if isinstance(result, ChainError) else None
        recorder.record("ethereum", endpoint, call, Reply(call, endpoint, None if error else result, error))
    return bundle_of(recorder)


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**300), 2**300) | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
codes = st.none() | st.integers(-40000, 40000)
chain_errors = st.one_of(
    st.builds(Unreachable, texts),
    st.builds(TimedOut, texts),
    st.builds(RateLimited, texts, st.none() | st.floats(0, 1000)),
    st.builds(Refused, texts),
    st.builds(BadAnswer, texts),
    st.builds(NodeError, codes, texts, json_values),
    st.builds(StateUnavailable, codes, texts, json_values),
)
calls = st.builds(Call, st.sampled_from(["eth_a", "wallet/b"]), st.lists(json_values, max_size=2).map(tuple))
exchanges = st.lists(st.tuples(st.sampled_from(["x", "y"]), calls, json_values | chain_errors), max_size=8)


@given(exchanges, st.booleans())
def test_what_was_saved_is_replayed(tmp_path_factory: pytest.TempPathFactory, said: list[tuple[str, Call, Any]], packed: bool):
    bundle = filled(*said)
    path = tmp_path_factory.getbasetemp() / ("case.json.gz" if packed else "case.json")
    bundle.save(path)
    loaded = Bundle.load(path)
    assert loaded == bundle

    async def replay() -> None:
        for _ in range(2):
            asker = ReplayTransport(loaded).session().asker(Net())
            for endpoint, call, result in said:
                [reply] = await asker.ask([call], endpoint=endpoint)
                error = result if isinstance(result, ChainError) else None
                assert told(reply) == told(Reply(call, endpoint, None if error else result, error))
                assert type(reply.result) is type(None if error else result)

    asyncio.run(replay())


def test_a_bundle_is_the_same_bytes_every_time(tmp_path: Path):
    bundle = filled(("x", HEAD, 2**300))
    for name in ("a.json.gz", "b.json.gz"):
        bundle.save(tmp_path / name)
    assert (tmp_path / "a.json.gz").read_bytes() == (tmp_path / "b.json.gz").read_bytes()
    assert Bundle.loads(bundle.dumps()).dumps() == bundle.dumps()


def test_everything_that_a_diagnosis_rests_on_is_kept():
    bundle = Recorder().bundle(
        clock=CLOCK,
        question=QuestionFacts(hash="ab" * 32, error_text="nonce too low"),
        network="ethereum",
        guard=GuardResult.NO_ACTIVITY,
        seen={"block_hash": "0x1"},
        settings={"secret_guard": True, "networks": ["ethereum"]},
    )
    assert Bundle.loads(bundle.dumps()) == bundle
    assert json.loads(bundle.dumps())["clock"] == "2026-11-22T20:15:03Z"


# --- replaying -----------------------------------------------------------------------------------------------------------------


async def test_a_call_that_was_not_recorded_answers_as_an_unreachable_node_does():
    asker = ReplayTransport(filled(("x", HEAD, "0x1"))).session().asker(Net())
    replies = await asker.ask([HEAD, TX, Call("eth_blockNumber", (1,))])
    assert replies[0].value == "0x1"
    assert [str(reply.error) for reply in replies[1:]] == ["x: not recorded"] * 2
    [reply] = await ReplayTransport(filled()).session().asker(Net()).ask([HEAD])
    assert isinstance(reply.error, Unreachable)
    [reply] = await ReplayTransport(filled(("x", HEAD, "0x1"))).session().asker(Net(slug="bsc")).ask([HEAD])
    assert isinstance(reply.error, Unreachable)


async def test_parameters_are_compared_by_their_json():
    call = Call("eth_call", ({"to": "0x1", "data": "0x2"}, "latest"))
    asker = ReplayTransport(filled(("x", call, "0x5"))).session().asker(Net())
    [reply] = await asker.ask([Call("eth_call", ({"data": "0x2", "to": "0x1"}, "latest"), label="other", block=5)])
    assert reply.value == "0x5" and reply.call.label == "other"


async def test_the_same_call_asked_again_gives_its_next_answer_and_then_the_last():
    bundle = filled(("x", HEAD, "0x1"), ("x", HEAD, "0x2"))
    for _ in range(2):
        asker = ReplayTransport(bundle).session().asker(Net())
        assert [(await asker.ask([HEAD]))[0].value for _ in range(3)] == ["0x1", "0x2", "0x2"]


async def test_the_endpoint_that_answered_then_answers_now():
    bundle = filled(("y", HEAD, "0x1"), ("x", HEAD, "0x2"), ("y", HEAD, "0x3"), ("y", TX, None), endpoints=("x", "y", "z"))
    asker = ReplayTransport(bundle).session().asker(Net())
    assert asker.endpoints == ("x", "y", "z")
    assert [reply.endpoint for reply in await asker.ask([HEAD, TX])] == ["y", "y"], "it has all of them"
    [second] = await asker.ask([HEAD], other_than="y")
    assert (second.endpoint, second.value) == ("x", "0x2")
    [third] = await asker.ask([HEAD])
    assert (third.endpoint, third.value) == ("y", "0x3")
    [named] = await asker.ask([TX], endpoint="x")
    assert isinstance(named.error, Unreachable)


async def test_one_endpoint_answers_all_calls_of_a_set_where_one_did():
    bundle = filled(("x", HEAD, "0x1"), ("y", HEAD, "0x2"), ("y", TX, None))
    replies = await ReplayTransport(bundle).session().asker(Net()).ask([HEAD, TX])
    assert [(reply.endpoint, reply.value) for reply in replies] == [("y", "0x2"), ("y", None)]


async def test_without_another_endpoint_a_second_opinion_is_refused_as_it_was():
    [reply] = await ReplayTransport(filled(("x", HEAD, "0x1"))).session().asker(Net()).ask([HEAD], other_than="x")
    assert isinstance(reply.error, Refused) and str(reply.error) == "no other endpoint"


async def test_nobody_can_change_a_recorded_answer():
    asker = ReplayTransport(filled(("x", HEAD, {"a": [1]}))).session().asker(Net())
    (await asker.ask([HEAD]))[0].value["a"].append(2)
    assert (await asker.ask([HEAD]))[0].value == {"a": [1]}


async def test_a_replay_can_be_recorded_again():
    bundle = filled(("x", HEAD, "0x1"), ("x", TX, TimedOut("x: late")), endpoints=("x", "y"))
    recorder = Recorder()
    async with ReplayTransport(bundle) as transport, transport.session(recorder=recorder) as session:
        await session.asker(Net()).ask([HEAD, TX])
        assert (session.usage.requests, session.usage.calls) == (1, 2)
        assert session.asker(Net()) is session.asker(Net())
    assert bundle_of(recorder) == bundle


async def test_a_live_diagnosis_replays_the_same():
    limits = Limits(hedge_after_s=60)
    answers = {"eth_blockNumber": "0x10", "eth_getTransactionByHash": None, "eth_call": NodeSays(3, "execution reverted", "0x")}
    calls = [HEAD, TX, Call("eth_call", ({}, "latest")), Call("x_unknown")]
    recorder = Recorder()
    async with FaultyNode("dead") as dead, FaultyNode("ok", answers) as node, Transport(limits) as transport:
        network = Net(endpoints=(Address("dead", dead.url), Address("good", node.url)))
        deadline = asyncio.get_running_loop().time() + 60
        async with transport.session(deadline=deadline) as before:
            before.asker(network).capabilities("good").gas_cap = 50_000_000
        async with transport.session(deadline=deadline, recorder=recorder) as session:
            asker = session.asker(network)
            live = await asker.ask(calls)
            live += await asker.ask([HEAD], other_than="good")
            live += await asker.ask([TX], endpoint="good")
            bundle = Bundle.loads(bundle_of(recorder).dumps())
            live_endpoints = asker.endpoints
            await asker.ask(calls)
    assert b"127.0.0.1" not in bundle.dumps()
    replayed = ReplayTransport(bundle).session().asker(network)
    again = await replayed.ask(calls)
    again += await replayed.ask([HEAD], other_than="good")
    again += await replayed.ask([TX], endpoint="good")
    assert [told(reply) for reply in again] == [told(reply) for reply in live]
    assert replayed.endpoints == live_endpoints == ("dead", "good")
    assert replayed.capabilities("good") == Capabilities(gas_cap=50_000_000)
    assert replayed.capabilities("dead") == replayed.capabilities("unheard of") == Capabilities()
    assert len(bundle.exchanges) == len(live), "what came after the bundle was made is not in it"


async def test_what_was_still_on_its_way_is_kept_as_late():
    recorder = Recorder()
    async with FaultyNode("slow", {"eth_blockNumber": "0x1"}) as node, Transport() as transport:
        network = Net(endpoints=(Address("slow", node.url),))
        session = transport.session(deadline=asyncio.get_running_loop().time() + 60, recorder=recorder)
        late = asyncio.create_task(session.asker(network).ask([HEAD]))
        await node.arrived.wait()
        bundle = bundle_of(recorder)
        node.released.set()
        assert (await late)[0].value == "0x1"
    assert bundle == bundle_of(recorder)
    [reply] = await ReplayTransport(bundle).session().asker(network).ask([HEAD])
    assert isinstance(reply.error, TimedOut) and str(reply.error) == "slow: not waited for"


# --- bad files -------------------------------------------------------------------------------------------------------------------


BAD_FILES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "not JSON"),
    "broken": (b"{", "not closed"),
    "a list": (b"[]", "no version"),
    "no version": (b"{}", "no version"),
    "a later version": (b'{"version":2}', "version that this program does not read"),
    "no clock": (b'{"version":1}', "clock is not as it must be"),
    "no time zone": (b'{"version":1,"clock":"2026-11-22T20:15:03","question":{}}', "clock"),
    "a text": (b'{"version":1,"clock":"2026-11-22T20:15:03Z","question":{"text":"secret words"}}', "question.text"),
    "odd key": (b'{"version":1,"clock":"2026-11-22T20:15:03Z","question":{},"<script>":1}', "script is not"),
    "deep": (b"[" * 200_000, "too deep"),
    "broken gzip": (b"\x1f\x8bnonsense", "compressed"),
    "bomb": (gzip.compress(b"0" * 80_000_000), "too large"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_is_refused_in_words(tmp_path: Path, name: str):
    data, said = BAD_FILES[name]
    path = tmp_path / "case.json"
    path.write_bytes(data)
    with pytest.raises(BundleError) as caught:
        Bundle.load(path)
    assert said in str(caught.value) and "secret words" not in str(caught.value) and "<" not in str(caught.value)


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path: Path):
    with pytest.raises(BundleError, match="cannot be read"):
        Bundle.load(tmp_path / "nowhere.json")


def test_a_later_kind_of_error_is_saved_as_its_nearest():
    class Pruned(StateUnavailable):
        pass

    assert SavedError.of(Pruned(4444, "pruned history unavailable")).kind == "state_unavailable"
    assert SavedError.of(ChainError("?")).kind == "unreachable"
