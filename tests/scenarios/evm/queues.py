"""Long queues of one account. Each scene needs a node of its own."""

from __future__ import annotations

from tests.scenarios.evm.world import COIN, GWEI, Scene, World, waiting

_CHEAP = 2 * GWEI  # below the base fee that the queue waits for


def _queue(w: World, name: str, title: str, before: int, also: tuple[str, ...] = (), unsaid: tuple[str, ...] = ()) -> Scene:
    """``before`` transactions of one account wait for a lower base fee, and one more behind them."""
    w.stop_mining(100 * GWEI)
    first = w.nonce(w.alice)
    w.next_base_fee(GWEI)
    sent = [w.send(w.alice, w.bob, value=COIN, gas=21_000, nonce=first + n, max_fee=_CHEAP) for n in range(before + 1)]
    w.next_base_fee(100 * GWEI)
    return Scene(
        name=name,
        title=title,
        cause="pending.queued_behind_stuck_nonce",
        stage="pending",
        hash=sent[-1],
        sender=w.alice,
        recipient=w.bob,
        also=also,
        unsaid=unsaid,
        confidence="strong",
        do_not=("speed_up_this_one", "send_again_yet"),
        never=("pending.next_in_line",),
        expected={"nonce_latest": first, "nonce_pending": first + before + 1, "blocker": sent[0]},
    )


@waiting
def seventeenth_in_line(w: World) -> Scene:
    """Many nodes keep sixteen waiting ones of an account; this node has room for more."""
    return _queue(w, "seventeenth_in_line", "More wait than many nodes keep", 16, also=("pending.account_limit",))


@waiting
def sixteenth_in_line(w: World) -> Scene:
    """The look-alike: as many as every node keeps."""
    return _queue(w, "sixteenth_in_line", "As many wait as every node keeps", 15, unsaid=("pending.account_limit",))
