"""Contracts that pay on and whose payment is not taken, and functions that are not there."""

from __future__ import annotations

from typing import Any

from eth_abi.abi import encode

from tests.scenarios.evm.world import COIN, Scene, World, mined


def _failed(w: World, name: str, title: str, cause: str, hash_: str, confidence: str, **more: Any) -> Scene:
    return Scene(name=name, title=title, cause=cause, stage="failed", hash=hash_, sender=w.alice, confidence=confidence, **more)


def _paid(w: World, name: str, title: str, cause: str, confidence: str, signature: str, recipient: str, **more: Any) -> Scene:
    sent = w.call(w.alice, w.contract("Payer"), signature, w.contract(recipient), value=COIN)
    return _failed(w, name, title, cause, sent, confidence, **more)


@mined
def paid_with_too_little_gas(w: World) -> Scene:
    cause = "failed.stipend_too_small"
    title = "A payment by transfer() to a contract that writes it down"
    return _paid(w, "paid_with_too_little_gas", title, cause, "strong", "byTransfer(address)", "WritesDown")


@mined
def transfer_refused(w: World) -> Scene:
    cause = "failed.recipient_rejects_coins"
    title = "A payment by transfer() to a contract that takes none"
    return _paid(w, "transfer_refused", title, cause, "strong", "byTransfer(address)", "TakesNone")


@mined
def payment_refused(w: World) -> Scene:
    cause = "failed.recipient_rejects_coins"
    title = "A payment inside that was refused, told in words"
    return _paid(w, "payment_refused", title, cause, "proven", "byCall(address)", "TakesNone")


@mined
def refusal_passed_over(w: World) -> Scene:
    title = "A refused payment that was passed over, and another reason"
    never = ("failed.recipient_rejects_coins", "failed.stipend_too_small")
    return _paid(
        w, "refusal_passed_over", title, "failed.revert_string", "proven", "triesThenStops(address)", "TakesNone", never=never
    )


@mined
def function_not_there(w: World) -> Scene:
    sent = w.call(w.alice, w.contract("TakesNone"), "withdraw(uint256)", 7)
    title = "A function that the contract does not have"
    return _failed(w, "function_not_there", title, "failed.function_not_in_contract", sent, "likely")


@mined
def function_refuses(w: World) -> Scene:
    sent = w.call(w.alice, w.contract("TakesNone"), "note(uint256)", 0)
    never = ("failed.function_not_in_contract",)
    return _failed(
        w, "function_refuses", "A function that refuses without a word", "failed.revert_bare", sent, "proven", never=never
    )


@mined
def function_behind_a_proxy(w: World) -> Scene:
    proxy = w.made("PassesOn", encode(["address"], [w.contract("TakesNone")]).hex())
    sent = w.call(w.alice, proxy, "note(uint256)", 0)
    title = "A function behind a proxy that refuses without a word"
    never = ("failed.function_not_in_contract",)
    return _failed(w, "function_behind_a_proxy", title, "failed.revert_bare", sent, "proven", never=never)
