"""Cancellations that did not get there in time. Each scene needs a node of its own; we saw the cancellation waiting."""

from __future__ import annotations

from chains.facts import content_of
from tests.scenarios.evm.world import COIN, GWEI, Scene, World, remembered


def _cancelled_late(w: World, name: str, title: str, cause: str, *, instead_to: str, value: int, funds: str) -> Scene:
    """alice's cancellation waits; then another transaction with its number gets into a block."""
    w.stop_mining()
    nonce = w.nonce(w.alice)
    cancellation = w.send(w.alice, w.alice, gas=21_000, nonce=nonce, max_fee=3 * GWEI)
    instead = w.send(w.alice, instead_to, value=value, gas=21_000, nonce=nonce, max_fee=9 * GWEI, tip=3 * GWEI)
    w.node.mine(3)
    return Scene(
        name=name,
        title=title,
        cause=cause,
        stage="absent",
        hash=cancellation,
        sender=w.alice,
        recipient=w.alice,
        confidence="proven",
        funds=funds,
        do_not=("send_before_looking",) if value else (),
        unsaid=("replaced.cancelled", "replaced.other"),
        seen_nonce=nonce,
        seen_content=content_of(w.alice, 0, "0x"),
        expected={"instead": instead},
    )


@remembered
def cancelled_too_late(w: World) -> Scene:
    title = "The payment was faster than its cancellation"
    return _cancelled_late(
        w, "cancelled_too_late", title, "replaced.cancel_too_late", instead_to=w.bob, value=COIN, funds="with_recipient"
    )


@remembered
def cancellation_sped_up(w: World) -> Scene:
    """The look-alike: the cancellation itself was sent again with a higher fee."""
    title = "The cancellation went through with a higher fee"
    return _cancelled_late(
        w, "cancellation_sped_up", title, "replaced.speed_up", instead_to=w.alice, value=0, funds="with_recipient"
    )
