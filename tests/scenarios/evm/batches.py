"""Payments to many at once, of which one fails, and contracts that pass on what comes."""

from __future__ import annotations

from eth_abi.abi import encode

from tests.scenarios.evm.world import COIN, Scene, World, mined


@mined
def one_of_many_not_paid(w: World) -> Scene:
    """The others were paid, and their coins are the look-alike: a payment from inside to one of them."""
    each = COIN // 10
    to = [w.bob, w.contract("TakesNone"), w.carol]
    return Scene(
        name="one_of_many_not_paid",
        title="Coins for three at once, and one of them takes none",
        cause="succeeded.inner_call_failed",
        confidence="proven",
        stage="succeeded",
        funds="unknown",
        unsaid=("succeeded.internal_transfer_only",),
        hash=w.call(w.alice, w.contract("Mimics"), "disperse(address[],uint256)", to, each, value=3 * each),
        sender=w.alice,
    )


@mined
def one_of_many_without_tokens(w: World) -> Scene:
    mimics, token = w.contract("Mimics"), w.token(symbol="MANY")
    w.call(w.alice, token, "approve(address,uint256)", mimics, 1_000_000)
    sent = w.call(w.alice, mimics, "disperseToken(address,address[],uint256)", token, [w.bob, w.carol, w.dave], 400_000)
    return Scene(
        name="one_of_many_without_tokens",
        title="Tokens for three at once, and the permission is enough for two",
        cause="succeeded.inner_call_failed",
        confidence="proven",
        stage="succeeded",
        funds="unknown",
        hash=sent,
        sender=w.alice,
    )


@mined
def coins_that_are_passed_on(w: World) -> Scene:
    """Sent plainly to a deposit contract, which passes them to its platform: they arrived where they were sent."""
    forwarder = w.made("Forwarder", encode(["address"], [w.dave]).hex())
    sent = w.send(w.alice, forwarder, value=COIN, gas=100_000)
    w.make_final()
    return Scene(
        name="coins_that_are_passed_on",
        title="Coins to a contract that passes them on",
        cause="succeeded.as_requested",
        confidence="proven",
        stage="succeeded",
        funds="with_recipient",
        unsaid=("succeeded.internal_transfer_only", "succeeded.sent_to_contract"),
        hash=sent,
        sender=w.alice,
    )
