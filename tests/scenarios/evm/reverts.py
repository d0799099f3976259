"""Refusals in the contract's own words, and without any."""

from __future__ import annotations

from typing import Any

from tests.scenarios.evm.world import COIN, Scene, World, mined


def _refusal(
    w: World, name: str, title: str, cause: str, signature: str, *arguments: Any, confidence: str = "proven", **expected: Any
) -> Scene:
    """What the contract answers is on record in a replay, so proven, but where its words only point to another contract."""
    return Scene(
        name=name,
        title=title,
        cause=cause,
        stage="failed",
        confidence=confidence,
        hash=w.call(w.alice, w.contract("Troubles"), signature, *arguments),
        sender=w.alice,
        expected=expected,
    )


@mined
def revert_string(w: World) -> Scene:
    return _refusal(
        w, "revert_string", "A refusal with a sentence", "failed.revert_string", "sentence()", text="Not in whitelist"
    )


@mined
def revert_bare(w: World) -> Scene:
    return _refusal(w, "revert_bare", "A refusal without a word", "failed.revert_bare", "bare()")


@mined
def panic_overflow(w: World) -> Scene:
    return _refusal(w, "panic_overflow", "Arithmetic overflow", "failed.panic", "overflow(uint256)", 1, code=0x11)


@mined
def panic_assert(w: World) -> Scene:
    return _refusal(w, "panic_assert", "A failed assertion", "failed.panic", "assertion(uint256)", 0, code=0x01)


@mined
def panic_bounds(w: World) -> Scene:
    return _refusal(w, "panic_bounds", "Beyond the end of a list", "failed.panic", "outOfBounds(uint256)", 5, code=0x32)


@mined
def known_error(w: World) -> Scene:
    return _refusal(
        w,
        "known_error",
        "Only the owner may",
        "access.unauthorized",
        "onlyOwner()",
        error="OwnableUnauthorizedAccount",
        who=w.alice,
    )


@mined
def unknown_error(w: World) -> Scene:
    return _refusal(w, "unknown_error", "An error that nobody knows", "failed.custom_error_unknown", "unknownError()")


@mined
def error_names_token(w: World) -> Scene:
    token = w.token()
    return _refusal(
        w,
        "error_names_token",
        "An error that names the token it is about",
        "token.returns_false",
        "failsOn(address)",
        token,
        confidence="strong",
        token=token,
        error="SafeERC20FailedOperation",
    )


@mined
def coins_refused(w: World) -> Scene:
    return Scene(
        name="coins_refused",
        title="Coins for a contract that takes none",
        cause="failed.contract_rejects_coins",
        stage="failed",
        confidence="strong",
        hash=w.send(w.alice, w.contract("Router"), value=COIN),
        sender=w.alice,
        expected={"value": COIN},
    )


@mined
def coins_to_a_method(w: World) -> Scene:
    return Scene(
        name="coins_to_a_method",
        title="Coins for a method that takes none",
        cause="failed.non_payable_function",
        stage="failed",
        confidence="proven",
        hash=w.call(w.alice, w.contract("Troubles"), "notPayable()", value=COIN),
        sender=w.alice,
        expected={"value": COIN},
    )


@mined
def gas_price_guard(w: World) -> Scene:
    """Without fee fields the replay succeeds: the cause is the price."""
    return _refusal(
        w,
        "gas_price_guard",
        "A contract that minds the gas price",
        "failed.revert_string",
        "dearGas(uint256)",
        1,
        text="Gas price too high",
    )
