"""What waits in a pool, and why. Each scene needs a node of its own."""

from __future__ import annotations

from tests.scenarios.evm.swaps import SWAP
from tests.scenarios.evm.world import COIN, GWEI, Scene, World, waiting


@waiting
def next_in_line(w: World) -> Scene:
    w.stop_mining()
    return Scene(
        name="next_in_line",
        title="Nothing wrong, just waiting",
        cause="pending.next_in_line",
        stage="pending",
        confidence="strong",
        hash=w.send(w.alice, w.bob, value=COIN, gas=21_000),
        sender=w.alice,
        recipient=w.bob,
        expected={"nonce_latest": 0, "nonce_pending": 1},
    )


@waiting
def fee_below_base_fee(w: World) -> Scene:
    w.stop_mining(100 * GWEI)
    w.next_base_fee(GWEI)
    waits = w.send(w.alice, w.bob, value=COIN, gas=21_000, max_fee=2 * GWEI)
    w.next_base_fee(100 * GWEI)
    return Scene(
        name="fee_below_base_fee",
        title="The network has become dearer than the offer",
        cause="pending.fee_below_base_fee",
        stage="pending",
        confidence="proven",
        hash=waits,
        sender=w.alice,
        recipient=w.bob,
        expected={"fee_cap": 2 * GWEI, "next_base_fee": 100 * GWEI},
    )


@waiting
def nonce_gap(w: World) -> Scene:
    w.stop_mining()
    nonce = w.nonce(w.alice)
    return Scene(
        name="nonce_gap",
        title="An earlier transaction of the sender is missing",
        cause="pending.nonce_gap",
        stage="pending",
        confidence="strong",
        hash=w.send(w.alice, w.bob, value=COIN, gas=21_000, nonce=nonce + 2),
        sender=w.alice,
        recipient=w.bob,
        expected={"nonce_latest": nonce, "nonce_pending": nonce},
    )


@waiting
def behind_stuck_nonce(w: World) -> Scene:
    w.stop_mining(100 * GWEI)
    nonce = w.nonce(w.alice)
    w.next_base_fee(GWEI)
    stuck = w.send(w.alice, w.bob, value=COIN, gas=21_000, max_fee=2 * GWEI)
    waits = w.send(w.alice, w.bob, value=COIN, gas=21_000, nonce=nonce + 1)
    w.next_base_fee(100 * GWEI)
    return Scene(
        name="behind_stuck_nonce",
        title="An earlier transaction of the sender is stuck",
        cause="pending.queued_behind_stuck_nonce",
        stage="pending",
        confidence="strong",
        hash=waits,
        sender=w.alice,
        recipient=w.bob,
        expected={"nonce_latest": nonce, "nonce_pending": nonce + 2, "blocker": stuck},
    )


@waiting
def insufficient_funds(w: World) -> Scene:
    w.stop_mining()
    waits = w.send(w.carol, w.bob, value=9_000 * COIN, gas=21_000)
    w.node.rpc("anvil_setBalance", w.carol, hex(COIN))
    return Scene(
        name="insufficient_funds",
        title="The coins have gone elsewhere meanwhile",
        cause="pending.insufficient_funds",
        stage="pending",
        confidence="proven",
        hash=waits,
        sender=w.carol,
        recipient=w.bob,
        expected={"balance": COIN},
    )


@waiting
def nonce_already_used(w: World) -> Scene:
    """The pool still holds a transaction whose nonce the chain has passed."""
    w.stop_mining()
    nonce = w.nonce(w.carol)
    waits = w.send(w.carol, w.bob, value=COIN, gas=21_000)
    w.node.rpc("anvil_setNonce", w.carol, hex(nonce + 3))
    return Scene(
        name="nonce_already_used",
        title="Another transaction has taken its place",
        cause="pending.nonce_already_used",
        stage="pending",
        confidence="proven",
        hash=waits,
        sender=w.carol,
        recipient=w.bob,
        expected={"nonce_latest": nonce + 3},
    )


@waiting
def would_revert(w: World) -> Scene:
    troubles = w.contract("Troubles")
    w.stop_mining()
    return Scene(
        name="would_revert",
        title="It waits, and would fail",
        cause="pending.would_revert",
        stage="pending",
        confidence="strong",
        hash=w.call(w.alice, troubles, "sentence()"),
        sender=w.alice,
        expected={"text": "Not in whitelist"},
    )


@waiting
def swap_deadline_passed(w: World) -> Scene:
    return _waiting_swap(
        w, "swap_deadline_passed", "It waits, and its time is over", "pending.deadline_passed", least=1, time_left=-600
    )


@waiting
def swap_price_moved(w: World) -> Scene:
    """Its time is not over: it is the price that has moved away."""
    return _waiting_swap(
        w, "swap_price_moved", "It waits, and the price is gone", "pending.would_revert", least=1_001, time_left=2**30
    )


def _waiting_swap(w: World, name: str, title: str, cause: str, *, least: int, time_left: int) -> Scene:
    sold, bought, router = w.token(), w.token("TextToken", "OTHR"), w.contract("Router")
    w.call(w.alice, sold, "approve(address,uint256)", router, 1_000)
    w.call(w.alice, bought, "transfer(address,uint256)", router, 1_000)
    w.stop_mining()
    deadline = int(w.block()["timestamp"], 16) + time_left
    return Scene(
        name=name,
        title=title,
        cause=cause,
        stage="pending",
        confidence="strong",  # what the latest state and the call data say; a block may still change it
        hash=w.call(w.alice, router, SWAP, 1_000, least, [sold, bought], w.alice, deadline),
        sender=w.alice,
        expected={"deadline": deadline},
    )
