"""Exchanges that refuse: permission, price, time."""

from __future__ import annotations

from typing import Any

from tests.scenarios.evm.world import Scene, World, mined

SWAP = "swapExactTokensForTokens(uint256,uint256,address[],address,uint256)"


def _swap(w: World, name: str, title: str, cause: str, *, allowed: int, least: int, deadline: int, **expected: Any) -> Scene:
    """alice sells 1,000 for at least ``least``, and the router may take ``allowed``."""
    sold, bought, router = w.token(), w.token("TextToken", "OTHR"), w.contract("Router")
    w.call(w.alice, sold, "approve(address,uint256)", router, allowed)
    w.call(w.alice, bought, "transfer(address,uint256)", router, 1_000)
    return Scene(
        name=name,
        title=title,
        cause=cause,
        stage="failed",
        confidence="proven",  # the refusal, and what was read of the token or the block
        hash=w.call(w.alice, router, SWAP, 1_000, least, [sold, bought], w.alice, deadline),
        sender=w.alice,
        expected=expected | {"token": sold, "holder": w.alice, "spender": router, "deadline": deadline},
    )


@mined
def swap_without_allowance(w: World) -> Scene:
    return _swap(
        w,
        "swap_without_allowance",
        "A swap of tokens that the router may not take",
        "token.insufficient_allowance",
        allowed=999,
        least=1,
        deadline=2**40,
        text="TransferHelper: TRANSFER_FROM_FAILED",
        allowance=999,
    )


@mined
def swap_slippage(w: World) -> Scene:
    return _swap(
        w,
        "swap_slippage",
        "A swap whose price moved away",
        "swap.slippage",
        allowed=1_000,
        least=1_001,
        deadline=2**40,
        text="UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT",
    )


@mined
def swap_expired(w: World) -> Scene:
    return _swap(
        w,
        "swap_expired",
        "A swap that waited too long",
        "swap.deadline_expired",
        allowed=1_000,
        least=1,
        deadline=int(w.block()["timestamp"], 16) - 10,
        text="UniswapV2Router: EXPIRED",
    )


@mined
def late_by_hours(w: World) -> Scene:
    """Refused without a word, and the deadline stands within a structure and was over more than an hour before."""
    path = bytes.fromhex(w.token()[2:] + "0001f4" + w.token("TextToken", "OTHR")[2:])
    deadline = int(w.block()["timestamp"], 16) - 7_200
    call = "exactInput((bytes,address,uint256,uint256,uint256))"
    return Scene(
        name="late_by_hours",
        title="A swap that waited for hours, refused without a word",
        cause="swap.deadline_expired",
        stage="failed",
        confidence="proven",
        hash=w.call(w.alice, w.contract("SilentRouter"), call, (path, w.alice, deadline, 1_000, 1)),
        sender=w.alice,
        expected={"deadline": deadline},
    )


@mined
def offer_expired(w: World) -> Scene:
    """The deadline lies between the parent's time and the block's: on the parent's conditions it would succeed."""
    troubles = w.contract("Troubles")
    now = int(w.block()["timestamp"], 16)
    w.node.rpc("evm_setNextBlockTimestamp", hex(now + 60))
    return Scene(
        name="offer_expired",
        title="An offer that ended seconds before",
        cause="swap.deadline_expired",
        stage="failed",
        confidence="likely",
        hash=w.call(w.alice, troubles, "until(uint256)", now + 30),
        sender=w.alice,
        expected={"text": "Offer expired", "deadline": now + 30},
    )
