"""What waited, and was replaced or forgotten."""

from __future__ import annotations

from collections.abc import Callable

from chains.facts import content_of
from tests.scenarios.evm.world import COIN, GWEI, Scene, World, remembered


def _waited(
    w: World, name: str, title: str, cause: str, confidence: str, funds: str, then: Callable[[World, int], str | None]
) -> Scene:
    """alice's half a coin for bob waits; what happens ``then`` may give the hash that took its place."""
    w.stop_mining()
    nonce = w.nonce(w.alice)
    first = w.send(w.alice, w.bob, value=COIN // 2, gas=21_000, nonce=nonce, max_fee=3 * GWEI)
    instead = then(w, nonce)
    w.node.mine(5)
    return Scene(
        name=name,
        title=title,
        cause=cause,
        stage="absent",
        confidence=confidence,
        funds=funds,
        hash=first,
        sender=w.alice,
        recipient=w.bob,
        seen_nonce=nonce,
        seen_content=content_of(w.bob, COIN // 2, "0x"),
        expected={} if instead is None else {"instead": instead},
    )


@remembered
def speed_up(w: World) -> Scene:
    def dearer(w: World, nonce: int) -> str:
        return w.send(w.alice, w.bob, value=COIN // 2, gas=21_000, nonce=nonce, max_fee=9 * GWEI, tip=3 * GWEI)

    return _waited(w, "speed_up", "Sent again with a higher fee", "replaced.speed_up", "proven", "with_recipient", dearer)


@remembered
def cancelled(w: World) -> Scene:
    def empty(w: World, nonce: int) -> str:
        return w.send(w.alice, w.alice, gas=21_000, nonce=nonce, max_fee=9 * GWEI, tip=3 * GWEI)

    return _waited(w, "cancelled", "Cancelled", "replaced.cancelled", "proven", "with_sender", empty)


@remembered
def replaced_by_another(w: World) -> Scene:
    def another(w: World, nonce: int) -> str:
        return w.send(w.alice, w.carol, value=COIN, gas=21_000, nonce=nonce, max_fee=9 * GWEI, tip=3 * GWEI)

    return _waited(
        w, "replaced_by_another", "Another transaction took its number", "replaced.other", "proven", "with_recipient", another
    )


@remembered
def number_used_unseen(w: World) -> Scene:
    def jump(w: World, nonce: int) -> None:
        w.node.rpc("anvil_dropAllTransactions")
        w.node.rpc("anvil_setNonce", w.alice, hex(nonce + 1))

    title = "Its number is used, and no block shows by what"
    return _waited(w, "number_used_unseen", title, "replaced.unknown", "likely", "unknown", jump)  # one node's word


@remembered
def dropped(w: World) -> Scene:
    def forget(w: World, _nonce: int) -> None:
        w.node.rpc("anvil_dropAllTransactions")

    title = "The node has forgotten it"
    return _waited(w, "dropped", title, "dropped.from_mempool", "possible", "with_sender", forget)  # one node's word
