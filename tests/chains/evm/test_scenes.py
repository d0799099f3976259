"""What is collected about real transactions on a real node."""

from __future__ import annotations

import pytest

from chains.facts import SearchResult
from tests.chains.evm.asking import collected, end, got, source_of, why
from tests.nodes import Node, NodeAsker, anvil
from tests.scenarios.evm import (
    GWEI,
    MINED,
    STRANGER,
    UNLIMITED,
    WAITING,
    World,
    not_final,
    on_another_chain,
    reorged_out,
    seat_taken,
)

pytestmark = pytest.mark.anvil

# scene -> R0f, R0n, R3n, R6
REPLAYS = {
    "out_of_gas": ("out_of_gas", "out_of_gas", "success", "out_of_gas"),
    "out_of_gas_inner": ("Payout failed", "Payout failed", "success", "Payout failed"),
    "endless_loop": ("out_of_gas",) * 4,
    "exactly_at_the_limit": ("Not in whitelist",) * 4,
    "invalid_opcode": ("invalid_opcode",) * 4,
    "old_token_assert": ("invalid_opcode",) * 4,
    "revert_string": ("Not in whitelist",) * 4,
    "revert_bare": ("empty",) * 4,
    "panic_overflow": ("panic 0x11",) * 4,
    "panic_assert": ("panic 0x1",) * 4,
    "panic_bounds": ("panic 0x32",) * 4,
    "known_error": ("OwnableUnauthorizedAccount",) * 4,
    "unknown_error": ("unknown",) * 4,
    "error_names_token": ("SafeERC20FailedOperation",) * 4,
    "coins_refused": ("empty",) * 4,
    "coins_to_a_method": ("empty",) * 4,
    "gas_price_guard": ("Gas price too high", "success", "success", "success"),
    "price_hides_gas": ("Gas price too high", "out_of_gas", "success", "out_of_gas"),
    "balance_text": ("ERC20: transfer amount exceeds balance",) * 4,
    "balance_error": ("ERC20InsufficientBalance",) * 4,
    "allowance_text": ("ERC20: insufficient allowance",) * 4,
    "allowance_error": ("ERC20InsufficientAllowance",) * 4,
    "swap_without_allowance": ("TransferHelper: TRANSFER_FROM_FAILED",) * 4,
    "swap_slippage": ("UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT",) * 4,
    "swap_expired": (*("UniswapV2Router: EXPIRED",) * 3, "success"),
    "offer_expired": (*("Offer expired",) * 3, "success"),
}
THIRD_WAVE = {
    "error_names_token",  # its revert names a token, which is read then
    "price_hides_gas",  # R0f and R0n fail differently: R3f decides
}


@pytest.mark.parametrize("name", sorted(REPLAYS))
async def test_a_failure_is_replayed_under_its_own_conditions(world: World, name: str) -> None:
    scene = MINED[name](world)
    asker = NodeAsker({"one": world.node})
    found = await collected(asker, scene.hash)
    facts = found.second
    assert found.answer.result is SearchResult.FOUND
    replays = (facts.replay_with_fees, facts.replay_without_fees, facts.replay_more_gas, facts.replay_earlier_time)
    assert tuple(end(r) for r in replays) == REPLAYS[name]
    assert facts.replay_gas == 16_777_216
    assert facts.block_overrides.value is True
    assert facts.gas_cap.value >= 10**12
    assert facts.block.value == got(facts.canonical_block)
    parent = got(facts.receipt).block_number - 1
    assert source_of(facts.replay_with_fees).block == parent
    assert source_of(facts.balance_before).block == parent
    assert len(asker.asks) == (3 if name in THIRD_WAVE else 2)


@pytest.mark.parametrize("name", ["out_of_gas", "out_of_gas_inner"])
async def test_the_gas_that_would_have_done_does(world: World, name: str) -> None:
    scene = MINED[name](world)
    facts = (await collected(NodeAsker({"one": world.node}), scene.hash)).second
    t, needed = got(facts.transaction), facts.gas_needed.value
    assert needed > t.gas
    again = world.send(t.sender, t.to, t.input, gas=needed)
    assert world.receipt(again)["status"] == "0x1"


async def test_without_gas_as_the_cause_no_gas_is_named(world: World) -> None:
    facts = (await collected(NodeAsker({"one": world.node}), MINED["endless_loop"](world).hash)).second
    assert why(facts.gas_needed) == ("lacking", "replay")


async def test_a_method_that_takes_no_coins_succeeds_without_them(world: World) -> None:
    facts = (await collected(NodeAsker({"one": world.node}), MINED["coins_to_a_method"](world).hash)).second
    assert end(facts.replay_without_value) == "success"
    plain = (await collected(NodeAsker({"one": world.node}), MINED["coins_refused"](world).hash)).second
    assert why(plain.replay_without_value) == ("not_asked", "")


@pytest.mark.parametrize(
    "name", ["balance_text", "balance_error", "allowance_text", "allowance_error", "swap_without_allowance", "old_token_assert"]
)
async def test_tokens_are_read_at_the_parent_block(world: World, name: str) -> None:
    scene = MINED[name](world)
    world.call(world.alice, scene.expected["token"], "transfer(address,uint256)", scene.sender, 50)  # afterwards there is more
    facts = (await collected(NodeAsker({"one": world.node}), scene.hash)).second
    (read,) = facts.token_reads
    assert read.contract == scene.expected["token"]
    before = read.balance.value
    assert before == world_balance(world, read.contract, read.holder, got(facts.receipt).block_number - 1)
    if read.holder == scene.sender != world.alice:
        assert before == world_balance(world, read.contract, read.holder) - 50
    if "allowance" in scene.expected:
        assert (read.holder, read.spender) == (scene.expected["holder"], scene.expected["spender"])
        assert read.allowance.value == scene.expected["allowance"]
    assert scene.expected["token"] in {t.contract: t for t in facts.tokens}


def world_balance(world: World, token: str, holder: str, height: int | None = None) -> int:
    call = {"to": token, "data": "0x70a08231" + holder[2:].rjust(64, "0")}
    return int(world.node.rpc("eth_call", call, "latest" if height is None else hex(height)), 16)


async def test_a_token_named_by_a_revert_is_read_in_the_third_wave(world: World) -> None:
    scene = MINED["error_names_token"](world)
    found = await collected(NodeAsker({"one": world.node}), scene.hash)
    assert found.second.token_reads == ()
    (read,) = found.third.token_reads
    assert (read.contract, read.holder) == (scene.expected["token"], scene.sender)
    assert read.balance.value > 0
    assert read.allowance.value == 0


async def test_a_token_without_a_freeze_list_does_not_say_no(world: World) -> None:
    facts = (await collected(NodeAsker({"one": world.node}), MINED["balance_text"](world).hash)).second
    assert why(facts.holder_blacklisted) == why(facts.recipient_blacklisted) == why(facts.paused) == ("lacking", "token_reads")


# --- succeeded ------------------------------------------------------------------------------------------------------------


async def test_a_plain_transfer_moved_coins_and_ran_no_code(world: World) -> None:
    scene = MINED["plain_transfer"](world)
    asker = NodeAsker({"one": world.node})
    facts = (await collected(asker, scene.hash)).third
    (moved,) = facts.transfers
    assert (moved.kind, moved.sender, moved.recipient, moved.amount) == (
        "native",
        world.alice,
        world.bob,
        scene.expected["value"],
    )
    assert facts.internal_transfers.value == ()
    assert facts.recipient_code.value == "0x"
    assert facts.call is None
    assert len(asker.asks) == 2
    assert not any(call.method == "eth_simulateV1" for _, calls in asker.asks for call in calls)


async def test_a_token_transfer_is_decoded_and_its_token_known(world: World) -> None:
    scene = MINED["token_transfer"](world)
    asker = NodeAsker({"one": world.node})
    facts = (await collected(asker, scene.hash)).third
    (moved,) = facts.transfers
    assert (moved.kind, moved.contract, moved.amount, moved.recipient) == (
        "log",
        scene.expected["token"],
        scene.expected["amount"],
        world.bob,
    )
    assert facts.call is not None
    assert facts.call.signature == "transfer(address,uint256)"
    (token,) = facts.tokens
    assert (token.symbol, token.decimals, token.canonical) == ("DEMO", 6, False)
    assert len(facts.recipient_code.value) > 2
    assert len(asker.asks) == 2


@pytest.mark.parametrize(("name", "amount"), [("approve_limited", 5_000_000), ("approve_unlimited", UNLIMITED)])
async def test_an_approval_is_no_transfer(world: World, name: str, amount: int) -> None:
    scene = MINED[name](world)
    facts = (await collected(NodeAsker({"one": world.node}), scene.hash)).third
    (approval,) = facts.approvals
    assert (approval.owner, approval.spender, approval.amount) == (scene.sender, scene.expected["spender"], amount)
    assert facts.transfers == ()


async def test_coins_that_a_contract_passes_on_are_internal(world: World) -> None:
    scene = MINED["internal_transfer"](world)
    asker = NodeAsker({"one": world.node})
    facts = (await collected(asker, scene.hash)).third
    (inside,) = facts.internal_transfers.value
    assert (inside.kind, inside.sender, inside.recipient, inside.amount) == (
        "internal",
        scene.expected["via"],
        STRANGER,
        scene.expected["amount"],
    )
    (top,) = facts.transfers
    assert (top.kind, top.recipient) == ("native", scene.expected["via"])
    assert len(asker.asks) == 2


async def test_a_token_that_is_not_there_moves_nothing(world: World) -> None:
    facts = (await collected(NodeAsker({"one": world.node}), MINED["token_absent"](world).hash)).third
    assert got(facts.receipt).status == 1
    assert facts.transfers == ()
    assert facts.recipient_code.value == "0x"
    refused = (await collected(NodeAsker({"one": world.node}), MINED["token_says_false"](world).hash)).third
    assert refused.transfers == ()
    assert len(refused.recipient_code.value) > 2


async def test_poisoning_shows_as_a_transfer_of_nothing_by_somebody_else(world: World) -> None:
    scene = MINED["poisoning"](world)
    facts = (await collected(NodeAsker({"one": world.node}), scene.hash)).third
    (moved,) = facts.transfers
    assert (moved.amount, moved.sender, moved.recipient) == (0, world.alice, STRANGER)
    assert got(facts.transaction).sender == world.dave != moved.sender


# --- waiting --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(WAITING))
async def test_what_waits_is_pending_and_takes_two_asks_or_three_in_a_queue(anvil_node: Node, name: str) -> None:
    scene = WAITING[name](World(anvil_node))
    asker = NodeAsker({"one": anvil_node})
    found = await collected(asker, scene.hash)
    facts, expected = found.third, scene.expected
    t = got(facts.transaction)
    assert found.answer.result is SearchResult.FOUND
    assert t.block_number is None
    assert facts.receipt.value is None
    assert (facts.sender_code.value, facts.recipient_code.value == "0x") == ("0x", scene.recipient is not None)
    shown = {
        "nonce_latest": facts.nonce_latest.value,
        "nonce_pending": facts.nonce_pending.value,
        "balance": facts.balance.value,
        "next_base_fee": facts.fee_history.value.next_base_fee,
        "fee_cap": t.fee_cap,
        "text": end(facts.call_now),
    }
    seen = expected.keys() & shown
    assert {key: shown[key] for key in seen} == {key: expected[key] for key in seen}
    assert len(asker.asks) == (3 if "blocker" in expected else 2)
    assert "blocker" not in expected or facts.blocker.value.hash == expected["blocker"]


async def test_each_rung_of_the_ladder_shows_in_the_facts(anvil_node: Node) -> None:
    """The waiting scenes are not alike by chance: this one is dear enough, funded and first in line."""
    scene = WAITING["next_in_line"](World(anvil_node))
    facts = (await collected(NodeAsker({"one": anvil_node}), scene.hash)).third
    t = got(facts.transaction)
    assert t.nonce == facts.nonce_latest.value
    assert t.fee_cap >= facts.fee_history.value.next_base_fee
    assert facts.balance.value >= t.value + t.gas * t.fee_cap
    assert end(facts.call_now) == "success"
    assert t.tip_cap == GWEI


# --- in a block, or no longer ------------------------------------------------------------------------------------------------


async def test_a_fresh_block_is_above_what_the_node_calls_safe(anvil_node: Node) -> None:
    scene = not_final(World(anvil_node))
    facts = (await collected(NodeAsker({"one": anvil_node}), scene.hash)).third
    assert got(facts.receipt).block_number > got(facts.safe).number
    assert got(facts.latest).number >= got(facts.receipt).block_number


async def test_an_old_block_is_below_what_the_node_calls_final(anvil_node: Node) -> None:
    scene = MINED["plain_transfer"](World(anvil_node))
    facts = (await collected(NodeAsker({"one": anvil_node}), scene.hash)).third
    assert got(facts.receipt).block_number <= got(facts.finalized).number


async def test_what_an_earlier_one_of_the_block_spoilt_succeeds_on_the_parent(anvil_node: Node) -> None:
    scene = seat_taken(World(anvil_node))
    facts = (await collected(NodeAsker({"one": anvil_node}), scene.hash)).third
    assert (got(facts.receipt).status, got(facts.receipt).index) == (0, scene.expected["index"])
    assert end(facts.replay_with_fees) == end(facts.replay_without_fees) == "success"


async def test_what_a_reorganisation_took_out_is_unknown_afterwards(anvil_node: Node) -> None:
    scene = reorged_out(World(anvil_node))
    found = await collected(NodeAsker({"one": anvil_node}), scene.hash)
    assert found.answer.result is SearchResult.ABSENT
    now = anvil_node.rpc("eth_getBlockByNumber", hex(scene.expected["height"]), False)
    assert now["hash"] != scene.seen_block_hash


async def test_a_node_that_still_tells_of_a_block_the_chain_left(anvil_node: Node) -> None:
    """A lagging index: transaction and receipt as they were, the chain as it is."""
    world = World(anvil_node)
    before = anvil_node.rpc("evm_snapshot")
    sent = world.send(world.alice, world.bob, value=1, gas=21_000)
    stale = {
        "eth_getTransactionByHash": anvil_node.rpc("eth_getTransactionByHash", sent),
        "eth_getTransactionReceipt": world.receipt(sent),
    }
    anvil_node.rpc("evm_revert", before)
    world.send(world.carol, world.bob, value=2, gas=21_000)
    asker = NodeAsker({"one": anvil_node}, lambda _e, call, a: {"result": stale[call.method]} if call.method in stale else a)
    facts = (await collected(asker, sent)).third
    assert got(facts.receipt).status == 1
    assert got(facts.canonical_block).hash != got(facts.receipt).block_hash
    assert facts.block.value is None


async def test_a_transaction_of_another_chain_is_absent_here_and_found_there(anvil_node: Node) -> None:
    with anvil(chain_id=56) as other:
        scene = on_another_chain(World(anvil_node), World(other))
        here = await collected(NodeAsker({"one": anvil_node}), scene.hash)
        there = await collected(NodeAsker({"one": other}), scene.hash)
    assert here.answer.result is SearchResult.ABSENT
    assert there.answer.result is SearchResult.FOUND


async def test_the_hash_of_a_block_is_known_as_one(world: World) -> None:
    block = world.block()
    found = await collected(NodeAsker({"one": world.node}), block["hash"])
    assert found.answer.result is SearchResult.ABSENT
    assert found.answer.block_number == int(block["number"], 16)
