"""Nodes that say less, forget, limit or ignore: what is collected from them is still true, or missing with its reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from chains.errors import RateLimited
from chains.evm import collect
from chains.exchange import Call
from chains.facts import EvmFacts, Known, Why
from chains.needs import Needs
from tests.chains.evm.asking import ETHEREUM, EVERYTHING, collected, end, got, source_of, why
from tests.nodes import Node, NodeAsker
from tests.scenarios.evm import COIN, MINED, STRANGER, World

pytestmark = pytest.mark.anvil

PRUNED = {"error": {"code": -32000, "message": "missing trie node 0123 (path ) state 0x0123 is not available"}}


def older_node(_endpoint: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
    """Before go-ethereum 1.17 transactions did not name the time of their block."""
    if call.method == "eth_getTransactionByHash" and answer.get("result"):
        return {"result": {k: v for k, v in answer["result"].items() if k != "blockTimestamp"}}
    return answer


def later(world: World, seconds: int = 0) -> None:
    """The head goes on, with blocks at uneven times, so that nothing can be reckoned back from it."""
    for gap in (1, 7, 40, 3):
        world.node.rpc("evm_increaseTime", hex(gap + seconds))
        world.node.mine(13)


# --- the conditions of the block ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "ends"),
    [
        ("out_of_gas", ("out_of_gas", "out_of_gas", "success")),
        ("out_of_gas_inner", ("Payout failed", "Payout failed", "success")),
        ("invalid_opcode", ("invalid_opcode",) * 3),
        ("allowance_error", ("ERC20InsufficientAllowance",) * 3),
        ("revert_bare", ("empty",) * 3),
        ("swap_slippage", ("UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT",) * 3),
    ],
)
async def test_a_failure_the_time_has_no_part_in_takes_two_waves_without_knowing_the_time(
    anvil_node: Node, name: str, ends: tuple[str, ...]
) -> None:
    world = World(anvil_node)
    scene = MINED[name](world)
    later(world)
    asker = NodeAsker({"one": anvil_node}, older_node)
    facts = (await collected(asker, scene.hash)).second
    assert (end(facts.replay_with_fees), end(facts.replay_without_fees), end(facts.replay_more_gas)) == ends
    assert source_of(facts.replay_without_fees).params[2:] == []  # on the parent's own conditions
    assert len(asker.asks) == 2


async def test_where_the_time_has_a_part_the_header_decides_in_a_third_wave(anvil_node: Node) -> None:
    world = World(anvil_node)
    scene = MINED["offer_expired"](world)
    later(world)
    asker = NodeAsker({"one": anvil_node}, older_node)
    found = await collected(asker, scene.hash)
    assert why(found.second.replay_with_fees) == (Why.LACKING, "replay")
    assert why(found.second.replay_earlier_time) == (Why.LACKING, "replay")
    facts = found.third
    assert (end(facts.replay_with_fees), end(facts.replay_more_gas)) == ("Offer expired", "Offer expired")
    assert end(facts.replay_earlier_time) == "success"
    told = source_of(facts.replay_with_fees).params[3]
    assert int(told["time"], 16) == got(facts.block).timestamp
    assert int(told["baseFeePerGas"], 16) == got(facts.block).base_fee
    assert len(asker.asks) == 3


@pytest.mark.parametrize(
    ("method", "first", "gas", "ends"),
    [
        ("dearGasUntil(uint256,uint256)", 1, 1_000_000, ("Gas price too high", "Offer expired", "Offer expired")),
        ("dearGasUntil(uint256,uint256)", 1, 16_777_216, ("Gas price too high", "Offer expired", "missing: not_asked")),
        ("writeUntil(uint256,uint256)", 20, 100_000, ("out_of_gas", "out_of_gas", "Offer expired")),
    ],
)
async def test_a_time_that_shows_only_without_fees_or_with_more_gas_is_not_overlooked(
    anvil_node: Node, method: str, first: int, gas: int, ends: tuple[str, ...]
) -> None:
    """On the parent's own conditions the replay without fees, or that with more gas, would succeed: the deadline was not yet over."""
    world = World(anvil_node)
    troubles = world.contract("Troubles")
    now = int(world.block()["timestamp"], 16)
    anvil_node.rpc("evm_setNextBlockTimestamp", hex(now + 60))
    sent = world.call(world.alice, troubles, method, first, now + 30, gas=gas)
    later(world)
    found = await collected(NodeAsker({"one": anvil_node}, older_node), sent)
    assert why(found.second.replay_without_fees) == why(found.second.replay_more_gas) == (Why.LACKING, "replay")
    facts = found.third
    assert (end(facts.replay_with_fees), end(facts.replay_without_fees), end(facts.replay_more_gas)) == ends


async def test_on_a_chain_with_a_fixed_rhythm_the_time_is_reckoned(anvil_node: Node) -> None:
    """Two waves even for a deadline, without the time being told."""
    world = World(anvil_node)
    world.contract("Troubles")
    anvil_node.rpc("anvil_setBlockTimestampInterval", 12)
    world.node.mine(2)
    now = int(world.block()["timestamp"], 16)
    sent = world.call(world.alice, world.contract("Troubles"), "until(uint256)", now + 6)
    world.node.mine(40)
    answers = {"finalized": world.node.rpc("eth_getBlockByNumber", "0x3", False)}

    def steady(endpoint: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        return (
            {"result": answers[call.params[0]]} if call.params[0] in ("safe", "finalized") else older_node(endpoint, call, answer)
        )

    answers["safe"] = answers["finalized"]
    asker = NodeAsker({"one": anvil_node}, steady)
    facts = (await collected(asker, sent)).second
    assert end(facts.replay_with_fees) == "Offer expired"
    assert end(facts.replay_earlier_time) == "success"
    assert len(asker.asks) == 2


async def test_an_endpoint_that_ignores_block_overrides_proves_only_what_does_not_need_them(anvil_node: Node) -> None:
    """Besu's eth_call."""

    def ignore(call: Call) -> Call:
        return replace(call, params=call.params[:3]) if call.method == "eth_call" else call

    world = World(anvil_node)
    gas, deadline = MINED["out_of_gas"](world), MINED["offer_expired"](world)
    later(world)
    found = await collected(NodeAsker({"one": anvil_node}, alter=ignore), gas.hash)
    assert found.second.block_overrides.value is False
    assert why(found.second.replay_without_fees) == (Why.LACKING, "replay")
    assert (end(found.third.replay_with_fees), end(found.third.replay_more_gas)) == ("out_of_gas", "success")
    assert why(found.third.replay_earlier_time) == (Why.LACKING, "replay")
    assert found.third.gas_needed.value > 100_000
    undecided = (await collected(NodeAsker({"one": anvil_node}, alter=ignore), deadline.hash)).third
    assert why(undecided.replay_with_fees) == (Why.LACKING, "replay")
    old = NodeAsker({"one": anvil_node}, older_node, ignore)
    assert end((await collected(old, gas.hash)).second.replay_more_gas) == "success"
    asked_in_vain = NodeAsker({"one": anvil_node}, older_node, ignore)
    assert why((await collected(asked_in_vain, deadline.hash)).third.replay_with_fees) == (Why.LACKING, "replay")
    assert len(asked_in_vain.asks) == 2


# --- gas ------------------------------------------------------------------------------------------------------------------


def lowering(cap: int) -> Callable[[Call], Call]:
    """A node that lowers the gas of a call to its cap, without a word."""

    def alter(call: Call) -> Call:
        said = call.params[0] if call.method == "eth_call" else {}
        if int(said.get("gas", "0x0"), 16) > cap:
            return replace(call, params=({**said, "gas": hex(cap)}, *call.params[1:]))
        return call

    return alter


async def test_below_the_transactions_gas_nothing_of_a_replay_is_believed(world: World) -> None:
    scene = MINED["exactly_at_the_limit"](world)
    t_gas = scene.expected["gas"]
    facts = (await collected(NodeAsker({"one": world.node}, alter=lowering(t_gas - 1)), scene.hash)).third
    assert facts.gas_cap.value == t_gas - 1
    assert why(facts.replay_with_fees) == why(facts.replay_more_gas) == (Why.UNSUPPORTED, "replay")


async def test_the_gas_of_the_replay_is_what_the_endpoint_gave(world: World) -> None:
    scene = MINED["out_of_gas"](world)
    facts = (await collected(NodeAsker({"one": world.node}, alter=lowering(2_000_000)), scene.hash)).second
    assert (facts.gas_cap.value, facts.replay_gas) == (2_000_000, 2_000_000)
    assert end(facts.replay_more_gas) == "success"


async def test_with_all_the_gas_there_is_no_more_is_tried(world: World) -> None:
    sent = world.call(world.alice, world.contract("Troubles"), "sentence()", gas=16_777_216)
    facts = (await collected(NodeAsker({"one": world.node}), sent)).second
    assert facts.replay_gas is None
    assert why(facts.replay_more_gas) == (Why.NOT_ASKED, "")
    assert end(facts.replay_with_fees) == "Not in whitelist"


async def test_the_price_can_hide_that_gas_was_too_little_only_with_fees(world: World) -> None:
    """With its price the contract refuses, without it runs out of gas: R3 with fees tells which it was."""
    troubles = world.contract("Troubles")
    sent = world.call(world.alice, troubles, "dearGasThenWrite(uint256,uint256)", 1, 20, gas=100_000)
    asker = NodeAsker({"one": world.node})
    found = await collected(asker, sent)
    assert (end(found.second.replay_with_fees), end(found.second.replay_without_fees)) == ("Gas price too high", "out_of_gas")
    assert end(found.second.replay_more_gas) == "success"
    assert why(found.second.replay_more_gas_with_fees) == (Why.NOT_ASKED, "")
    assert end(found.third.replay_more_gas_with_fees) == "Gas price too high"
    facts = found.third
    override = source_of(facts.replay_more_gas_with_fees).params[2][world.alice]["balance"]
    price = got(facts.receipt).effective_gas_price
    assert price is not None
    more = (16_777_216 - 100_000) * price
    assert int(override, 16) == facts.balance_before.value + more
    assert len(asker.asks) == 3


async def test_no_call_carries_two_kinds_of_fees(world: World) -> None:
    """geth refuses gasPrice beside maxFeePerGas."""
    asker = NodeAsker({"one": world.node})
    await collected(asker, MINED["out_of_gas"](world).hash)
    said = [c.params[0] for _, calls in asker.asks for c in calls if c.method in ("eth_call", "eth_estimateGas")]
    assert any("gasPrice" in call for call in said)
    assert not any("maxFeePerGas" in call or "nonce" in call for call in said)


# --- forgotten state, lost endpoints ---------------------------------------------------------------------------------------------


def forgetting(parent: int, endpoints: set[str]) -> Any:
    """Endpoints that have not kept the state of this block."""

    def rewrite(endpoint: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        old = call.block == parent and call.method != "eth_getBlockByNumber"
        return PRUNED if endpoint in endpoints and old else answer

    return rewrite


async def test_a_pruned_node_leaves_the_replay_missing_with_its_reason(world: World) -> None:
    scene = MINED["balance_error"](world)
    parent = int(world.receipt(scene.hash)["blockNumber"], 16) - 1
    asker = NodeAsker({"one": world.node}, forgetting(parent, {"one"}))
    facts = (await collected(asker, scene.hash)).third
    assert why(facts.replay_with_fees) == why(facts.replay_more_gas) == (Why.STATE_UNAVAILABLE, "replay")
    assert why(facts.balance_before) == (Why.STATE_UNAVAILABLE, "balance")
    assert why(facts.token_reads[0].balance) == (Why.STATE_UNAVAILABLE, "token_reads")
    assert facts.block.value is not None
    assert len(asker.asks) == 2


async def test_another_endpoint_that_kept_the_state_replays_it(world: World) -> None:
    scene = MINED["balance_error"](world)
    parent = int(world.receipt(scene.hash)["blockNumber"], 16) - 1
    asker = NodeAsker({"one": world.node, "archive": world.node}, forgetting(parent, {"one"}))
    found = await collected(asker, scene.hash)
    facts = found.third
    assert end(facts.replay_with_fees) == "ERC20InsufficientBalance"
    assert source_of(facts.replay_with_fees).endpoint == "archive"
    assert facts.token_reads[0].balance.value >= 0
    assert [endpoint for endpoint, _ in asker.asks] == ["one", "one", "archive"]
    both = NodeAsker({"one": world.node, "two": world.node}, forgetting(parent, {"one", "two"}))
    assert why((await collected(both, scene.hash)).third.replay_with_fees) == (Why.STATE_UNAVAILABLE, "replay")


async def test_when_the_first_endpoint_is_lost_the_next_is_asked(world: World) -> None:
    scene = MINED["revert_string"](world)
    asker = NodeAsker({"one": world.node, "two": world.node})
    first = (await collected(asker, scene.hash, Needs.NOTHING)).answer
    assert isinstance(first.facts, EvmFacts)
    asker.gone = {"one"}
    facts = await collect(asker, first.facts, EVERYTHING, network=ETHEREUM, endpoint=first.endpoint)
    assert end(facts.replay_with_fees) == "Not in whitelist"
    assert source_of(facts.replay_with_fees).endpoint == "two"


async def test_one_refused_call_is_missing_and_the_others_are_there(world: World) -> None:
    scene = MINED["revert_string"](world)
    asker = NodeAsker(
        {"one": world.node}, lambda _e, c, a: RateLimited("slow down") if c.method == "eth_getTransactionCount" else a
    )
    facts = (await collected(asker, scene.hash)).second
    assert why(facts.nonce_latest) == (Why.RATE_LIMITED, "nonce")
    assert isinstance(facts.balance, Known)


async def test_code_of_a_forgotten_block_is_todays(world: World) -> None:
    scene = MINED["token_transfer"](world)
    height = int(world.receipt(scene.hash)["blockNumber"], 16)
    asker = NodeAsker({"one": world.node}, lambda _e, c, a: PRUNED if c.method == "eth_getCode" and c.block == height else a)
    facts = (await collected(asker, scene.hash)).second
    assert len(facts.recipient_code.value) > 2
    assert source_of(facts.recipient_code).params[1] == "latest"


async def test_on_another_history_nothing_is_replayed(world: World) -> None:
    """The block of the receipt is no longer at its height, so the state of its parent is not to be had by number."""
    scene = MINED["revert_string"](world)
    height = hex(int(world.receipt(scene.hash)["blockNumber"], 16))
    other = {**world.node.rpc("eth_getBlockByNumber", height, False), "hash": "0x" + "ab" * 32}
    asker = NodeAsker({"one": world.node}, lambda _e, c, a: {"result": other} if c.params[0] == height else a)
    found = await collected(asker, scene.hash)
    assert why(found.third.replay_with_fees) == why(found.third.replay_more_gas) == (Why.LACKING, "replay")
    assert got(found.third.canonical_block).hash != got(found.third.receipt).block_hash
    assert len(asker.asks) == 2


# --- odd transactions and receipts ------------------------------------------------------------------------------------------------


async def test_a_receipt_that_lags_is_asked_again(world: World) -> None:
    scene = MINED["token_transfer"](world)
    looks: list[str] = []

    def lag(_e: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        if call.method != "eth_getTransactionReceipt":
            return answer
        looks.append(call.method)
        return {"result": None} if len(looks) == 1 else answer

    facts = (await collected(NodeAsker({"one": world.node}, lag), scene.hash)).second
    assert got(facts.receipt).status == 1
    assert facts.transfers[0].amount == scene.expected["amount"]
    assert facts.block.value == got(facts.canonical_block)


@pytest.mark.parametrize("kind", ["0x7e", "0x3", "0x6a"])
async def test_transactions_that_no_call_can_repeat_are_not_replayed(world: World, kind: str) -> None:
    scene = MINED["revert_string"](world)

    def system(_e: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        told = call.method == "eth_getTransactionByHash"
        return {"result": {**answer["result"], "type": kind}} if told else answer

    asker = NodeAsker({"one": world.node}, system)
    facts = (await collected(asker, scene.hash)).third
    assert why(facts.replay_with_fees) == (Why.LACKING, "replay")
    assert not any(c.label == "replay" for _, calls in asker.asks for c in calls)


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("token_transfer", 1),  # gas was left, and a log is there
        ("plain_transfer", 1),  # all gas was used, and the recipient has no code
        ("out_of_gas", None),  # all gas was used by a contract: may be either
    ],
)
async def test_what_a_receipt_without_status_proves(world: World, name: str, status: int | None) -> None:
    """Before Byzantium: a state root in place of the status."""
    scene = MINED[name](world)

    def ancient(_e: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        if call.method != "eth_getTransactionReceipt":
            return answer
        kept = {k: v for k, v in answer["result"].items() if k not in ("status", "effectiveGasPrice")}
        return {"result": {**kept, "root": "0x" + "11" * 32}}

    def legacy(endpoint: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        told = call.method == "eth_getTransactionByHash"
        return {"result": {**answer["result"], "type": "0x0"}} if told else ancient(endpoint, call, answer)

    facts = (await collected(NodeAsker({"one": world.node}, legacy), scene.hash)).third
    assert got(facts.receipt).status == status
    assert bool(facts.transfers) is (status == 1)
    assert why(facts.replay_with_fees) == (Why.NOT_ASKED, "")


async def test_todays_code_proves_nothing_about_a_payment_of_then(world: World) -> None:
    """A contract of that time may have destroyed itself since, so an account without code today is no proof that nothing ran."""
    scene = MINED["plain_transfer"](world)
    height = world.receipt(scene.hash)["blockNumber"]

    def forgetful(_e: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        if call.method == "eth_getTransactionReceipt":
            kept = {k: v for k, v in answer["result"].items() if k not in ("status", "effectiveGasPrice")}
            return {"result": {**kept, "root": "0x" + "11" * 32}}
        if call.method == "eth_getCode" and call.params[1] == height:
            return {"error": {"code": -32000, "message": "missing trie node"}}
        return answer

    facts = (await collected(NodeAsker({"one": world.node}, forgetful), scene.hash)).third
    assert got(facts.receipt).status is None


# --- coins inside ---------------------------------------------------------------------------------------------------------


async def test_a_simulation_that_is_not_what_happened_is_not_believed(anvil_node: Node) -> None:
    """Earlier in the same block the contract was given coins, which it passes on: on the parent's state it has none."""
    world = World(anvil_node)
    troubles = world.contract("Troubles")
    world.stop_mining()
    world.send(world.carol, troubles, value=COIN, tip=3 * 10**9)
    sent = world.call(world.alice, troubles, "payOut(address)", STRANGER)
    anvil_node.mine()
    assert world.receipt(sent)["transactionIndex"] == "0x1"
    facts = (await collected(NodeAsker({"one": anvil_node}), sent)).third
    assert got(facts.receipt).status == 1
    assert why(facts.internal_transfers) == (Why.LACKING, "internal_transfers")


async def test_without_the_method_coins_inside_are_missing(world: World) -> None:
    scene = MINED["internal_transfer"](world)
    gone = {"error": {"code": -32601, "message": "the method eth_simulateV1 does not exist/is not available"}}
    asker = NodeAsker({"one": world.node}, lambda _e, c, a: gone if c.method == "eth_simulateV1" else a)
    facts = (await collected(asker, scene.hash)).third
    assert why(facts.internal_transfers) == (Why.UNSUPPORTED, "internal_transfers")
    assert len(asker.asks) == 2


async def test_a_simulation_under_reckoned_conditions_is_repeated_under_the_headers(anvil_node: Node) -> None:
    """What it logs depends on the time, so the first try does not fit the receipt."""
    world = World(anvil_node)
    troubles = world.contract("Troubles")
    sent = world.call(world.alice, troubles, "payOnAndNoteTime(address)", STRANGER, value=COIN)
    later(world)
    asker = NodeAsker({"one": anvil_node}, older_node)
    found = await collected(asker, sent)
    assert why(found.second.internal_transfers) == (Why.LACKING, "internal_transfers")
    (inside,) = found.third.internal_transfers.value
    assert (inside.recipient, inside.amount) == (STRANGER, COIN)
    assert len(asker.asks) == 3
