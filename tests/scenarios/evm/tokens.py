"""Refusals of tokens: the balance, the permission."""

from __future__ import annotations

from typing import Any

from tests.scenarios.evm.world import SUPPLY, Scene, World, mined


def _token_refusal(w: World, name: str, title: str, kind: str, *, spending: bool, **expected: Any) -> Scene:
    """carol sends more than there is (balance), or spends alice's without permission (allowance)."""
    token = w.token(kind, kind[:4].upper())
    amount = 7 if spending else SUPPLY + 7
    if spending:
        sent = w.call(w.carol, token, "transferFrom(address,address,uint256)", w.alice, w.bob, amount)
        expected |= {"holder": w.alice, "spender": w.carol, "allowance": 0}
    else:
        sent = w.call(w.carol, token, "transfer(address,uint256)", w.bob, amount)
        expected |= {"holder": w.carol}
    return Scene(
        name=name,
        title=title,
        cause="token.insufficient_allowance" if spending else "token.insufficient_balance",
        stage="failed",
        confidence="proven",  # the refusal, and what was read at the parent block
        hash=sent,
        sender=w.carol,
        recipient=w.bob,
        expected=expected | {"token": token, "amount": amount},
    )


@mined
def balance_text(w: World) -> Scene:
    return _token_refusal(
        w,
        "balance_text",
        "More tokens than there are",
        "TextToken",
        spending=False,
        text="ERC20: transfer amount exceeds balance",
    )


@mined
def balance_error(w: World) -> Scene:
    return _token_refusal(
        w, "balance_error", "More tokens than there are", "ModernToken", spending=False, error="ERC20InsufficientBalance"
    )


@mined
def allowance_text(w: World) -> Scene:
    return _token_refusal(w, "allowance_text", "No permission", "TextToken", spending=True, text="ERC20: insufficient allowance")


@mined
def allowance_error(w: World) -> Scene:
    return _token_refusal(w, "allowance_error", "No permission", "ModernToken", spending=True, error="ERC20InsufficientAllowance")
