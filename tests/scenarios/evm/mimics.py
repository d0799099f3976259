"""Refusals in the words of tokens and exchanges by contracts that are neither, or that speak of somebody else's tokens."""

from __future__ import annotations

from typing import Any

from tests.scenarios.evm.world import Scene, World, mined


def _scene(w: World, name: str, title: str, cause: str, hash_: str, confidence: str, **more: Any) -> Scene:
    return Scene(name=name, title=title, cause=cause, stage="failed", hash=hash_, sender=w.alice, confidence=confidence, **more)


@mined
def a_pocket_that_is_empty(w: World) -> Scene:
    mimics = w.contract("Mimics")
    sent = w.call(w.alice, mimics, "claim(address,uint256)", w.token(), 1_000)
    title = "A contract that pays out of its own pocket, which is empty"
    return _scene(w, "a_pocket_that_is_empty", title, "token.insufficient_balance", sent, "proven")


@mined
def a_permission_of_somebody_else(w: World) -> Scene:
    """The sender's own permission is there: it is another's that is lacking, which only a trace shows."""
    mimics, token = w.contract("Mimics"), w.token(symbol="POOL")
    w.call(w.alice, token, "approve(address,uint256)", mimics, 10_000)
    sent = w.call(w.alice, mimics, "stake(address,address,uint256)", token, w.bob, 500)
    title = "A contract takes the sender's tokens, and then cannot take another's"
    return _scene(w, "a_permission_of_somebody_else", title, "token.insufficient_allowance", sent, "proven")


@mined
def points_that_are_no_token(w: World) -> Scene:
    sent = w.call(w.alice, w.contract("Mimics"), "spendPoints(uint256)", 9)
    title = "Too few points, in the words of a token"
    return _scene(w, "points_that_are_no_token", title, "token.insufficient_balance", sent, "likely")


@mined
def a_pass_that_is_no_permission(w: World) -> Scene:
    """The spender that it names is the sender himself."""
    sent = w.call(w.alice, w.contract("Mimics"), "usePass(uint256)", 9)
    title = "A pass that is used up, in the words of a token's permission"
    unsaid = ("token.insufficient_allowance",)
    do_not = ("retry_unchanged",)
    return _scene(
        w,
        "a_pass_that_is_no_permission",
        title,
        "failed.custom_error",
        sent,
        "strong",
        unsaid=unsaid,
        do_not=do_not,
        advised="report_to_app",
    )


@mined
def a_game_that_is_paused(w: World) -> Scene:
    sent = w.call(w.alice, w.contract("Mimics"), "enter()")
    title = "A game is paused, and no token"
    return _scene(w, "a_game_that_is_paused", title, "contract.state_forbids", sent, "strong", unsaid=("token.paused",))


@mined
def shut_out_of_a_game(w: World) -> Scene:
    sent = w.call(w.alice, w.contract("Mimics"), "join()")
    title = "A game shuts an account out, and no issuer of a token"
    return _scene(w, "shut_out_of_a_game", title, "failed.revert_string", sent, "proven", unsaid=("token.blacklisted",))


@mined
def a_bid_that_was_too_low(w: World) -> Scene:
    sent = w.call(w.alice, w.contract("Mimics"), "bid(uint256)", 3)
    title = "A bid in an auction, refused in the words of an exchange"
    return _scene(w, "a_bid_that_was_too_low", title, "swap.slippage", sent, "likely")


@mined
def a_voucher_that_expired(w: World) -> Scene:
    """An hour earlier it would have been refused as well."""
    sent = w.call(w.alice, w.contract("Mimics"), "redeemVoucher()")
    title = "A voucher, refused in the words of an exchange's time limit"
    return _scene(w, "a_voucher_that_expired", title, "swap.deadline_expired", sent, "likely")


@mined
def a_movement_only_written_down(w: World) -> Scene:
    """The log is there, and the token keeps no account of it. A recipient who spent all looks the same."""
    sent = w.call(w.alice, w.contract("Liar"), "transfer(address,uint256)", w.bob, 5_000_000)
    w.make_final()
    return Scene(
        name="a_movement_only_written_down",
        title="A token that writes a movement down and moves nothing",
        cause="succeeded.as_requested",
        stage="succeeded",
        confidence="likely",
        funds="with_recipient",
        hash=sent,
        sender=w.alice,
        unsaid=("succeeded.token_not_added",),
    )
