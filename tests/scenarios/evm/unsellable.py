"""A token that can be bought and not sold, and one that looks like it and is only short of something."""

from __future__ import annotations

from eth_abi.abi import encode

from tests.scenarios.evm.world import Scene, World, mined

SWAP = "swapExactTokensForTokens(uint256,uint256,address[],address,uint256)"
_BUYERS = 11


def _sold(w: World) -> str:
    """bob is the pool: carol and eleven others buy of him, and carol tries to sell."""
    token = w.made("TrapToken", encode(["bool"], [True]).hex())
    bought, router = w.token("TextToken", "OTHR"), w.contract("Router")
    w.call(w.alice, token, "transfer(address,uint256)", w.bob, 10**9)
    w.call(w.alice, token, "admit(address)", w.bob)
    for n in range(_BUYERS):
        w.call(w.bob, token, "transfer(address,uint256)", f"0x{0xB0B0_0000 + n:040x}", 500)
    w.call(w.bob, token, "transfer(address,uint256)", w.carol, 5_000)
    w.call(w.carol, token, "approve(address,uint256)", router, 1_000)
    return w.call(w.carol, router, SWAP, 1_000, 1, [token, bought], w.carol, 2**40)


@mined
def nobody_can_sell_it(w: World) -> Scene:
    return Scene(
        name="nobody_can_sell_it",
        title="A token that a dozen accounts bought, and that refuses to be sold",
        cause="token.honeypot_sell_blocked",
        confidence="likely",
        do_not=("set_high_slippage", "pay_unlock_fee"),
        stage="failed",
        hash=_sold(w),
        sender=w.carol,
    )


@mined
def the_router_may_not_take_it(w: World) -> Scene:
    """Its look-alike: as new, as often bought and never sold; only the permission is missing."""
    token = w.made("TrapToken", encode(["bool"], [False]).hex() + "ff")
    bought, router = w.token("TextToken", "OTHR"), w.contract("Router")
    w.call(w.alice, token, "transfer(address,uint256)", w.bob, 10**9)
    for n in range(_BUYERS):
        w.call(w.bob, token, "transfer(address,uint256)", f"0x{0xB0B0_0000 + n:040x}", 500)
    w.call(w.bob, token, "transfer(address,uint256)", w.carol, 5_000)
    return Scene(
        name="the_router_may_not_take_it",
        title="A new token that the router may not take",
        cause="token.insufficient_allowance",
        confidence="proven",
        unsaid=("token.honeypot_sell_blocked",),
        stage="failed",
        hash=w.call(w.carol, router, SWAP, 1_000, 1, [token, bought], w.carol, 2**40),
        sender=w.carol,
    )
