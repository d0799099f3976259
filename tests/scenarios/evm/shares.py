"""A token that keeps shares, and one that does not."""

from __future__ import annotations

from tests.scenarios.evm.world import COIN, Scene, World, mined


@mined
def tokens_that_keep_shares(w: World) -> Scene:
    """One third of a token in shares of 0.7: what arrives is rounded down."""
    friend = "0x" + "f1" * 20
    return Scene(
        name="tokens_that_keep_shares",
        title="A token that keeps shares: the recipient has one unit less than was sent",
        cause="succeeded.rebasing_token",
        confidence="strong",
        funds="with_recipient",
        stage="succeeded",
        hash=w.call(w.alice, w.contract("ShareToken"), "transfer(address,uint256)", friend, COIN // 3),
        sender=w.alice,
    )


@mined
def tokens_spent_since(w: World) -> Scene:
    """Its look-alike: the recipient of a usual token has less today too, for it has sent a unit on."""
    token = w.token(symbol="SPENT")
    sent = w.call(w.alice, token, "transfer(address,uint256)", w.dave, 3_000_000)
    w.call(w.dave, token, "transfer(address,uint256)", w.alice, 1)
    w.make_final()
    return Scene(
        name="tokens_spent_since",
        title="A usual token, of which the recipient has sent one unit on",
        cause="succeeded.as_requested",
        confidence="proven",
        funds="with_recipient",
        unsaid=("succeeded.rebasing_token",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
    )
