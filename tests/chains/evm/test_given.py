"""R5: where a token keeps its sums is learnt from the token, and what is given there shows whose sum was missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from chains.abi import decode_call, encode_call
from chains.evm.batch import Batch
from chains.evm.slots import add_slot_probes, allowance_slots, balance_slots, read_slots
from chains.evm.spending import PERMIT2, Holding, holdings
from chains.facts import EvmTransaction, Known, TokenRead, Why
from chains.needs import Needs
from tests.chains.evm.asking import EVERYTHING, collected, end, why
from tests.dialects import Answer, Ask, Call, speaking
from tests.nodes import Node, NodeAsker, anvil
from tests.scenarios.evm import MINED, World

HOLDER, SPENDER = "0x" + "1a" * 20, "0x" + "2b" * 20
ME, ROUTER, TOKEN, OTHER = ("0x" + digit * 40 for digit in "1234")


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with anvil(chain_id=1) as node:
        yield World(node)


def no_state_overrides(call: Call, ask: Ask) -> Answer:
    """As endpoints that drop what they do not know."""
    return ask(call | {"params": call["params"][:2]}) if call["method"] == "eth_call" else ask(call)


async def _slots(world: World, kind: str) -> tuple[Any, Any]:
    held = Holding(world.contract(kind), HOLDER, SPENDER)
    batch = Batch()
    add_slot_probes(batch, held, int(world.block()["number"], 16))
    answers = await batch.ask(NodeAsker({"one": world.node}), "one")
    return read_slots(answers, held)


@pytest.mark.anvil
@pytest.mark.parametrize("kind", ["KeptBySolady", "KeptByVyper", "KeptByNamespace", "KeptInNarrowWords"])
async def test_a_token_shows_where_it_keeps_its_sums(world: World, kind: str) -> None:
    balance, allowance = await _slots(world, kind)
    token = world.contract(kind)
    height = hex(int(world.block()["number"], 16))
    for slot, signature, arguments in (
        (balance, "balanceOf(address)", (HOLDER,)),
        (allowance, "allowance(address,address)", (HOLDER, SPENDER)),
    ):
        assert isinstance(slot, Known)
        given = {token: {"stateDiff": {slot.value: "0x" + f"{4_711:064x}"}}}
        said = world.node.rpc("eth_call", {"to": token, "data": encode_call(signature, *arguments)}, height, given)
        assert int(said, 16) == 4_711


@pytest.mark.anvil
async def test_sums_that_are_computed_or_kept_elsewhere_are_not_believed(world: World) -> None:
    assert [why(slot) for slot in await _slots(world, "KeptAsShares")] == [(Why.LACKING, "token_reads")] * 2


def test_no_two_places_are_one() -> None:
    assert len(set(balance_slots(HOLDER))) == len(balance_slots(HOLDER)) >= 26
    assert len(set(allowance_slots(HOLDER, SPENDER))) == len(allowance_slots(HOLDER, SPENDER)) >= 26


# --- what was missing ------------------------------------------------------------------------------------------------------

# scene -> R0n, and R0n with balance, permission, both
GIFTS = {
    "silent_pull_not_allowed": ("empty", None, "success", None),  # the balance was read and is enough: it is not given
    "silent_pull_not_held": ("empty", "success", None, None),
    "silent_pull_neither": ("empty", "empty", "empty", "success"),
    "silent_for_another_reason": ("empty", None, "empty", None),
}


def _ends(read: TokenRead) -> list[str | None]:
    return [end(g) if isinstance(g, Known) else None for g in (read.given_balance, read.given_allowance, read.given_both)]


@pytest.mark.anvil
@pytest.mark.parametrize("name", sorted(GIFTS))
async def test_the_smallest_gift_that_helps(world: World, name: str) -> None:
    asker = NodeAsker({"one": world.node})
    facts = (await collected(asker, MINED[name](world).hash)).third
    (read,) = facts.token_reads
    assert (end(facts.replay_without_fees), *_ends(read)) == GIFTS[name]
    assert len(asker.asks) - sum(1 for _, calls in asker.asks if calls[0].method == "debug_traceTransaction") == 3


@pytest.mark.anvil
async def test_what_reads_and_words_say_is_not_tried(world: World) -> None:
    asker = NodeAsker({"one": world.node})
    facts = (await collected(asker, MINED["pull_says_stf"](world).hash)).third
    (read,) = facts.token_reads
    assert _ends(read) == [None] * 3
    assert (read.wanted, read.allowance.value) == (500, 400)


@pytest.mark.anvil
async def test_an_endpoint_without_state_overrides_is_found_out(world: World) -> None:
    scene = MINED["silent_pull_not_allowed"](world)
    with speaking(no_state_overrides, world.node.url) as url, httpx.Client(trust_env=False) as http:
        facts = (await collected(NodeAsker({"one": Node(url, 1, 0, http)}), scene.hash)).third
    (read,) = facts.token_reads
    assert why(facts.gas_cap) == (Why.UNSUPPORTED, "replay")
    assert why(read.balance_slot) == (Why.LACKING, "token_reads")
    assert _ends(read) == [None] * 3


def access_lists(call: Call, ask: Ask) -> Answer:
    """geth lists what a call touched also where it reverts, where anvil gives an error; which accounts and slots is anvil's own account of them."""
    if call["method"] != "eth_createAccessList":
        return ask(call)
    traced = ask(call | {"method": "debug_traceCall", "params": [*call["params"], {"tracer": "prestateTracer"}]})["result"]
    listed = [{"address": a, "storageKeys": list(state.get("storage", {}))} for a, state in traced.items()]
    return {"result": {"accessList": listed, "error": "execution reverted", "gasUsed": "0x5208"}}


def lying(call: Call, ask: Ask) -> Answer:
    """A token whose permissions are not what stands in its storage."""
    params = call.get("params", [])
    asked = call["method"] == "eth_call" and str(params[0].get("data", "")).startswith("0xdd62ed3e")  # allowance(address,address)
    return {"result": "0x" + "00" * 31 + "07"} if asked and len(params) > 2 else access_lists(call, ask)


@pytest.mark.anvil
async def test_what_a_call_touched_names_token_spender_and_place(world: World) -> None:
    scene = MINED["pull_by_an_unknown_router"](world)
    with speaking(access_lists, world.node.url) as url, httpx.Client(trust_env=False) as http:
        asker = NodeAsker({"one": Node(url, 1, 0, http)})
        facts = (await collected(asker, scene.hash, EVERYTHING & ~Needs.TRACE)).third
    (read,) = facts.token_reads
    assert (read.contract, read.spender) == (world.token("OldToken", "OLDT"), world.contract("UnknownRouter"))
    assert read.allowance.value == 600
    assert end(read.given_allowance) == "success"
    assert len(asker.asks) == 3


@pytest.mark.anvil
async def test_a_place_that_the_token_does_not_confirm_counts_for_nothing(world: World) -> None:
    scene = MINED["pull_by_an_unknown_router"](world)
    with speaking(lying, world.node.url) as url, httpx.Client(trust_env=False) as http:
        facts = (await collected(NodeAsker({"one": Node(url, 1, 0, http)}), scene.hash, EVERYTHING & ~Needs.TRACE)).third
    (read,) = facts.token_reads
    assert why(read.given_allowance) == (Why.LACKING, "token_reads")
    assert _ends(read)[1:] == [None, None]


@pytest.mark.anvil
async def test_a_gift_that_would_wipe_out_a_freeze_comes_with_the_freeze(world: World) -> None:
    token, router = world.contract("PackedToken"), world.contract("UnknownRouter")
    world.call(world.dave, token, "approve(address,uint256)", router, 10**6)
    world.call(world.dave, token, "addBlackList(address)", world.dave)
    sent = world.call(world.dave, router, "trade(bytes)", bytes.fromhex(token[2:]) + (700).to_bytes(16, "big"))
    with speaking(access_lists, world.node.url) as url, httpx.Client(trust_env=False) as http:
        facts = (await collected(NodeAsker({"one": Node(url, 1, 0, http)}), sent, EVERYTHING & ~Needs.TRACE)).third
    (read,) = facts.token_reads
    assert end(read.given_balance) == "success"
    assert facts.holder_blacklisted.value is True


@pytest.mark.anvil
async def test_an_endpoint_that_lists_nothing_of_a_revert_leaves_it_open(world: World) -> None:
    facts = (
        await collected(NodeAsker({"one": world.node}), MINED["pull_by_an_unknown_router"](world).hash, EVERYTHING & ~Needs.TRACE)
    ).third
    assert facts.token_reads == ()


# --- whose tokens a call spends ---------------------------------------------------------------------------------------------


def _spent(signature: str, *arguments: Any, value: int = 0) -> tuple[Holding, ...]:
    data = encode_call(signature, *arguments)
    t = EvmTransaction(hash="0x" + "00" * 32, sender=ME, to=ROUTER, nonce=0, gas=1, input=data, value=value)
    return holdings(t, decode_call(bytes.fromhex(data[2:])))


SINGLE = "exactInputSingle((address,address,uint24,address,uint256,uint256,uint160))"


def test_a_multicall_is_opened() -> None:
    inner = bytes.fromhex(encode_call(SINGLE, (TOKEN, OTHER, 500, ME, 700, 1, 0))[2:])
    pulled = (Holding(TOKEN, ME, ROUTER, 700),)
    assert _spent("multicall(bytes[])", [inner]) == pulled
    assert _spent("multicall(uint256,bytes[])", 9, [b"\x12\x34\x56\x78", inner]) == pulled
    within = bytes.fromhex(encode_call("multicall(bytes[])", [inner])[2:])
    assert _spent("multicall(bytes[])", [within]) == ()


def _v3(payer: bool, amount: int = 700) -> bytes:
    path = bytes.fromhex(TOKEN[2:] + "0001f4" + OTHER[2:])
    call = encode_call("x(address,uint256,uint256,bytes,bool)", ME, amount, 1, path, payer)
    return bytes.fromhex(call[10:])


def test_commands_are_opened() -> None:
    execute = "execute(bytes,bytes[],uint256)"
    assert _spent(execute, b"\x00", [_v3(True)], 9) == (Holding(TOKEN, ME, PERMIT2, 700),)
    assert _spent(execute, b"\x80", [_v3(True, 2**255)], 9) == (Holding(TOKEN, ME, PERMIT2, None),)
    assert _spent(execute, b"\x0a\x00", [b"\x01", _v3(True)], 9) == (Holding(TOKEN, ME, PERMIT2, 700),)
    assert _spent(execute, b"\x00", [_v3(False)], 9) == ()
    assert _spent(execute, b"\x00", [b"\xff" * 64], 9) == ()
    v2 = bytes.fromhex(encode_call("x(address,uint256,uint256,address[],bool)", ME, 5, 1, [TOKEN, OTHER], True)[10:])
    assert _spent(execute, b"\x08", [v2], 9) == (Holding(TOKEN, ME, PERMIT2, 5),)
    moved = bytes.fromhex(encode_call("x(address,address,uint160)", TOKEN, OTHER, 6)[10:])
    assert _spent(execute, b"\x02", [moved], 9) == (Holding(TOKEN, ME, PERMIT2, 6),)


def test_coins_are_no_tokens() -> None:
    path = "swapExactETHForTokens(uint256,address[],address,uint256)"
    assert _spent(path, 1, [TOKEN, OTHER], ME, 9, value=7) == ()


# --- a token that the refusal names ------------------------------------------------------------------------------------------


@pytest.mark.anvil
async def test_a_token_that_the_refusal_names_is_read_though_it_was_touched(world: World) -> None:
    """The words name another cause, so nothing is given; what the token says is asked all the same."""
    token = world.token()

    def touching(call: Call, ask: Ask) -> Answer:
        if call["method"] != "eth_createAccessList":
            return ask(call)
        return {"result": {"accessList": [{"address": token, "storageKeys": [balance_slots(world.alice)[2]]}], "gasUsed": "0x1"}}

    scene = MINED["error_names_token"](world)
    with speaking(touching, world.node.url) as url, httpx.Client(trust_env=False) as http:
        found = await collected(NodeAsker({"one": Node(url, 1, 0, http)}), scene.hash, EVERYTHING & ~Needs.TRACE)
    assert [read.contract for read in found.second.token_reads] == [token]
    assert [end(f) if isinstance(f, Known) else None for f in (found.third.token_reads[0].given_balance,)] == [None]
    assert found.third.token_reads[-1].balance.value > 0
