"""In a block, and not shown where the reader looked."""

from __future__ import annotations

from tests.scenarios.evm.world import COIN, Scene, World, mined


def _sent(w: World, name: str, title: str, words: str, *, also: tuple[str, ...] = (), unsaid: tuple[str, ...] = ()) -> Scene:
    sent = w.send(w.alice, w.bob, value=COIN, gas=21_000)
    w.make_final()
    return Scene(
        name=name,
        title=title,
        cause="succeeded.as_requested",
        stage="succeeded",
        hash=sent,
        sender=w.alice,
        recipient=w.bob,
        confidence="proven",
        funds="with_recipient",
        words=words,
        also=also,
        unsaid=unsaid,
    )


@mined
def explorer_shows_nothing(w: World) -> Scene:
    title = "The explorer's list is behind the chain"
    return _sent(w, "explorer_shows_nothing", title, "the explorer does not show it", also=("infra.indexer_lag",))


@mined
def explorer_shows_it(w: World) -> Scene:
    """The look-alike: it is the wallet that shows nothing."""
    title = "The explorer shows it, the wallet does not"
    words = "the explorer shows success, my wallet does not show it"
    return _sent(w, "explorer_shows_it", title, words, unsaid=("infra.indexer_lag",))
