"""Scenes that say what their node must be, or need two."""

from __future__ import annotations

from chains.abi import encode_call
from tests.scenarios.evm.world import COIN, GWEI, Scene, World, staged


@staged
def not_final(w: World) -> Scene:
    """On any node that mines at once: blocks become safe only later."""
    return Scene(
        name="not_final",
        title="In a block that is not final yet",
        cause="included.not_final",
        stage="succeeded",
        confidence="proven",
        funds="with_recipient",
        hash=w.send(w.alice, w.bob, value=COIN // 2, gas=21_000),
        sender=w.alice,
        recipient=w.bob,
    )


@staged
def seat_taken(w: World) -> Scene:
    """Somebody else took the last one in the same block: on the parent's state it succeeds."""
    troubles = w.contract("Troubles")
    w.stop_mining()
    w.send(w.carol, troubles, encode_call("takeSeat()"), tip=3 * GWEI)
    late = w.call(w.alice, troubles, "takeSeat()")
    w.node.mine()
    return Scene(
        name="seat_taken",
        title="Too late by one place in the block",
        cause="failed.race_same_block",
        stage="failed",
        confidence="proven",
        hash=late,
        sender=w.alice,
        expected={"index": 1},
    )


@staged
def seat_taken_by_oneself(w: World) -> Scene:
    """Pressed twice: the first of the two, in the same block, has what both were for. Nobody else was faster."""
    troubles = w.contract("Troubles")
    w.stop_mining()
    w.call(w.alice, troubles, "takeSeat()")
    second = w.call(w.alice, troubles, "takeSeat()")
    w.node.mine()
    return Scene(
        name="seat_taken_by_oneself",
        title="The same button pressed twice",
        cause="failed.race_same_block",
        stage="failed",
        confidence="proven",
        hash=second,
        sender=w.alice,
        advised="look_up_own_history",
        do_not=("send_before_looking", "retry_unchanged", "raise_gas_limit"),
        expected={"index": 1},
    )


@staged
def not_this_maker(w: World) -> Scene:
    """The look-alike of a race: something ran before it, and under another block's conditions it goes through; who made the block decided."""
    chance = w.contract("Chance")
    w.node.rpc("anvil_setCoinbase", w.dave)
    w.stop_mining()
    w.node.rpc("anvil_setCoinbase", w.bob)
    w.send(w.carol, w.bob, value=1, gas=21_000, tip=3 * GWEI)
    sent = w.call(w.alice, chance, "onlyBy(address)", w.dave)
    w.node.mine()
    w.node.rpc("anvil_setCoinbase", w.dave)
    w.node.mine(2)
    return Scene(
        name="not_this_maker",
        title="Refused for what its block was, behind another transaction",
        cause="failed.revert_string",
        stage="failed",
        confidence="proven",
        hash=sent,
        sender=w.alice,
        unsaid=("failed.race_same_block",),
    )


@staged
def reorged_out(w: World) -> Scene:
    """It was in a block that the chain has left. ``seen_block_hash`` is what we remember."""
    before = w.node.rpc("evm_snapshot")
    sent = w.send(w.alice, w.bob, value=COIN, gas=21_000)
    receipt = w.receipt(sent)
    w.node.rpc("evm_revert", before)
    w.node.rpc("anvil_dropTransaction", sent)  # it may still have been in the pool when the block was made
    w.send(w.carol, w.bob, value=1, gas=21_000)  # another block at its height
    return Scene(
        name="reorged_out",
        title="Its block is no longer part of the chain",
        cause="included.reorged_out",
        stage="absent",
        confidence="proven",
        funds="unknown",
        hash=sent,
        sender=w.alice,
        recipient=w.bob,
        seen_block_hash=receipt["blockHash"].lower(),
        expected={"height": int(receipt["blockNumber"], 16)},
    )


@staged
def reincluded(w: World) -> Scene:
    """The chain left its block, and it got into another one at the next height."""
    before = w.node.rpc("evm_snapshot")
    sent = w.send(w.alice, w.bob, value=COIN, gas=21_000)
    seen = w.receipt(sent)["blockHash"].lower()
    w.node.rpc("evm_revert", before)
    w.node.rpc("anvil_dropTransaction", sent)  # it may still have been in the pool when the block was made
    w.send(w.carol, w.bob, value=1, gas=21_000)  # another block at its height
    again = w.send(w.alice, w.bob, value=COIN, gas=21_000)
    assert (again, w.receipt(again)["blockHash"].lower() != seen) == (sent, True)
    return Scene(
        name="reincluded",
        title="It moved to another block",
        cause="included.not_final",  # as young as its new block is
        stage="succeeded",
        confidence="proven",
        funds="with_recipient",
        hash=sent,
        sender=w.alice,
        recipient=w.bob,
        also=("included.reincluded", "succeeded.as_requested"),
        never=("included.reorged_out",),
        seen_block_hash=seen,
    )


def on_another_chain(hinted: World, other: World) -> Scene:
    """Sent on ``other``, looked for on ``hinted``, whose chain id must differ."""
    assert hinted.node.chain_id != other.node.chain_id
    return Scene(
        name="on_another_chain",
        title="Sent on another network",
        cause="network.found_on_other_chain",
        stage="absent",
        confidence="proven",
        funds="with_recipient",
        hash=other.send(other.alice, other.bob, value=COIN, gas=21_000),
        sender=other.alice,
        recipient=other.bob,
    )
