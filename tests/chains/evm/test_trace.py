"""What a trace adds: real transactions on anvil, which offers debug_traceTransaction as geth does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from eth_abi.abi import encode

from chains.evm import trace
from chains.exchange import Call, Reply
from chains.facts import EvmFacts, Why
from tests.chains.evm.asking import collected, end, why
from tests.nodes import Node, NodeAsker, anvil
from tests.scenarios.evm import COIN, MINED, STRANGER, World

pytestmark = pytest.mark.anvil


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with anvil(chain_id=1) as node:
        yield World(node)


async def traced(node: Node, hash_: str, change: Callable[[dict[str, Any]], dict[str, Any]] | None = None) -> EvmFacts:
    def rewrite(_alias: str, call: Call, answer: dict[str, Any]) -> Any:
        return change(answer) if change is not None and call.method == "debug_traceTransaction" else answer

    asker = NodeAsker({"one": node}, rewrite, without=("eth_simulateV1",))
    return (await collected(asker, hash_)).third


async def test_the_innermost_error_of_a_failed_transaction(world: World) -> None:
    scene = MINED["swap_without_allowance"](world)
    facts = await traced(world.node, scene.hash)
    assert end(facts.trace) == end(facts.replay_with_fees)
    (failed,) = facts.failed_calls.value
    assert (failed.depth, failed.target) == (0, scene.recipient or failed.target)
    assert failed.innermost_depth > 0
    assert failed.innermost != failed.target


async def test_whom_it_called_last_where_no_code_is(world: World) -> None:
    facts = await traced(world.node, MINED["called_what_is_no_contract"](world).hash)
    (failed,) = facts.failed_calls.value
    assert failed.empty_callee == STRANGER
    (named,) = facts.named_contracts
    assert (named.address, named.by, named.has_code.value, end(named.with_code)) == (STRANGER, "trace", False, "success")
    assert (await traced(world.node, MINED["swap_without_allowance"](world).hash)).failed_calls.value[0].empty_callee is None


async def test_a_token_behind_a_proxy_is_asked_by_its_own_address(world: World) -> None:
    """The code that refused is not the token: the token is whose storage it worked on, and the spender whom it saw calling."""
    code, router = world.token("OldToken", "OLDT"), world.contract("UnknownRouter")
    token = world.made("Proxy", encode(["address"], [code]).hex())
    sent = world.call(world.alice, router, "trade(bytes)", bytes.fromhex(token[2:]) + (700).to_bytes(16, "big"))
    facts = await traced(world.node, sent)
    (failed,) = facts.failed_calls.value
    assert (failed.innermost, failed.context, failed.sender) == (code, token, router)
    (read,) = facts.token_reads
    assert (read.contract, read.holder, read.spender, read.wanted) == (token, world.alice, router, 700)
    assert (read.balance.value, read.allowance.value) == (0, 0)


async def test_a_payment_inside_is_seen(world: World) -> None:
    sent = world.call(world.alice, world.contract("Troubles"), "payOn(address)", STRANGER, value=COIN)
    facts = await traced(world.node, sent)
    assert facts.failed_calls.value == ()
    (moved,) = facts.internal_transfers.value
    assert (moved.recipient, moved.amount) == (STRANGER, COIN)


async def test_a_plain_payment_is_not_traced(world: World) -> None:
    facts = await traced(world.node, MINED["plain_transfer"](world).hash)
    assert why(facts.trace) == (Why.NOT_ASKED, "")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (
            {"error": {"code": -32601, "message": "the method debug_traceTransaction does not exist/is not available"}},
            Why.UNSUPPORTED,
        ),
        ({"error": {"code": -32000, "message": "missing trie node abc"}}, Why.STATE_UNAVAILABLE),
        ({"result": None}, Why.BAD_ANSWER),
        ({"result": {"type": "CALL", "from": "0x" + "11" * 20, "gasUsed": "0x1"}}, Why.BAD_ANSWER),
        ({"result": {"type": "CALL", "calls": "many"}}, Why.BAD_ANSWER),
    ],
)
async def test_a_trace_that_cannot_be_had_or_believed_takes_nothing_along(
    world: World, answer: dict[str, Any], reason: Why
) -> None:
    scene = MINED["revert_string"](world)
    facts = await traced(world.node, scene.hash, lambda _: answer)
    assert why(facts.trace) == (reason, "trace")
    assert why(facts.failed_calls) == (reason, "trace")
    assert end(facts.replay_with_fees) == end(facts.replay_without_fees)


async def test_a_trace_that_contradicts_the_receipt_is_not_believed(world: World) -> None:
    scene = MINED["revert_string"](world)

    def fine(answer: dict[str, Any]) -> dict[str, Any]:
        return {"result": {k: v for k, v in answer["result"].items() if k not in ("error", "revertReason")}}

    assert why((await traced(world.node, scene.hash, fine)).trace) == (Why.BAD_ANSWER, "trace")


@pytest.mark.parametrize("other", [{"to": STRANGER}, {"input": "0x12345678"}])
async def test_a_trace_of_the_senders_other_transaction_is_not_believed(world: World, other: dict[str, str]) -> None:
    scene = MINED["revert_string"](world)
    facts = await traced(world.node, scene.hash, lambda answer: {"result": answer["result"] | other})
    assert why(facts.trace) == why(facts.failed_calls) == (Why.BAD_ANSWER, "trace")


async def test_a_tower_of_calls_is_given_up(world: World) -> None:
    scene = MINED["token_transfer"](world)

    def tower(answer: dict[str, Any]) -> dict[str, Any]:
        top = answer["result"]
        return {"result": top | {"calls": [top | {"calls": []}] * 60_000}}

    assert why((await traced(world.node, scene.hash, tower)).trace) == (Why.BAD_ANSWER, "trace")


async def test_a_trace_that_hangs_is_not_waited_for(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    class Hanging(NodeAsker):
        async def ask(self, calls: Sequence[Call], *, endpoint: str | None = None, other_than: str | None = None) -> list[Reply]:
            if calls[0].method == "debug_traceTransaction":
                await asyncio.Event().wait()
            return await super().ask(calls, endpoint=endpoint, other_than=other_than)

    monkeypatch.setattr(trace, "PATIENCE_S", 0.0)
    facts = (await collected(Hanging({"one": world.node}, without=()), MINED["revert_string"](world).hash)).third
    assert why(facts.trace) == why(facts.failed_calls) == (Why.TIMED_OUT, "trace")
    assert end(facts.replay_with_fees) == end(facts.replay_without_fees)
