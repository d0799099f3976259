"""Bridges, as far as one network shows them. What needs two stands in tests/txdiag/test_crossings.py."""

from __future__ import annotations

from tests.scenarios.evm.world import COIN, Scene, World, mined

BRIDGE = "0x3154cf16ccdb4c6d922629664174b904d80f2c35"  # of Base, on Ethereum
_METHOD = "bridgeERC20(address,address,uint256,uint32,bytes)"  # token here, token there, amount, gas there, data


def _bridge(w: World, name: str) -> str:
    w.node.rpc("anvil_setCode", BRIDGE, w.node.rpc("eth_getCode", w.contract(name), "latest"))
    return BRIDGE


@mined
def tokens_sent_to_a_bridge(w: World) -> Scene:
    return Scene(
        name="tokens_sent_to_a_bridge",
        title="Tokens sent to a bridge's contract like to a person",
        cause="bridge.sent_directly_to_bridge_contract",
        confidence="strong",
        funds="at_contract",
        do_not=("send_again_yet", "pay_unlock_fee"),
        stage="succeeded",
        hash=w.call(w.alice, w.token(symbol="WRONG"), "transfer(address,uint256)", _bridge(w, "Chest"), 5_000_000),
        sender=w.alice,
    )


@mined
def tokens_that_a_bridge_took(w: World) -> Scene:
    """Its look-alike: the same tokens at the same address, by the bridge's own method."""
    token = w.token(symbol="RIGHT")
    bridge = _bridge(w, "TokenTaker")
    w.call(w.alice, token, "approve(address,uint256)", bridge, 5_000_000)
    sent = w.call(w.alice, bridge, _METHOD, token, token, 5_000_000, 200_000, b"")
    w.make_final()
    return Scene(
        name="tokens_that_a_bridge_took",
        title="Tokens that a bridge took by its own method",
        cause="included.finalized",
        confidence="proven",
        funds="with_recipient",
        unsaid=("bridge.sent_directly_to_bridge_contract", "bridge.source_failed"),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
    )


@mined
def failed_before_the_bridge(w: World) -> Scene:
    token = w.token(symbol="NEVER")
    return Scene(
        name="failed_before_the_bridge",
        title="A bridge that was not allowed to take the tokens",
        cause="token.insufficient_allowance",
        confidence="proven",
        also=("bridge.source_failed",),
        stage="failed",
        hash=w.call(w.alice, _bridge(w, "TokenTaker"), _METHOD, token, token, COIN, 200_000, b""),
        sender=w.alice,
    )
