"""Contracts that are to take tokens and cannot have them: whose sum it was, where the contract does not say so, and look-alikes."""

from __future__ import annotations

from typing import Any

from eth_abi.abi import encode

from chains.abi import encode_call
from tests.scenarios.evm.swaps import SWAP
from tests.scenarios.evm.world import Scene, World, mined

_BALANCE, _ALLOWANCE = "token.insufficient_balance", "token.insufficient_allowance"
_SINGLE = "exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))"
_EXECUTE = "execute(bytes,bytes[],uint256)"
PERMIT2 = "0x000000000022d473030f116ddee9f6b43ac78ba3"
_APPROVE = "approve(address,uint256)"


def _scene(w: World, name: str, title: str, cause: str, hash_: str, confidence: str, **more: Any) -> Scene:
    sender = more.pop("sender", w.alice)
    return Scene(name=name, title=title, cause=cause, stage="failed", confidence=confidence, hash=hash_, sender=sender, **more)


def _silent_swap(w: World, who: str, sold: str, *, allowed: int, least: int = 1, amount: int = 1_000) -> str:
    router, bought = w.contract("SilentRouter"), w.token("TextToken", "OTHR")
    w.call(who, sold, _APPROVE, router, allowed)
    w.call(w.alice, bought, "transfer(address,uint256)", router, 1_000)
    return w.call(who, router, SWAP, amount, least, [sold, bought], who, 2**40)


@mined
def silent_pull_not_allowed(w: World) -> Scene:
    """Nobody says a word: only giving the permission shows it."""
    sent = _silent_swap(w, w.alice, w.token(), allowed=999)
    title = "A swap without permission, refused without a word"
    return _scene(w, "silent_pull_not_allowed", title, _ALLOWANCE, sent, "proven", never=(_BALANCE,))


@mined
def silent_pull_not_held(w: World) -> Scene:
    sent = _silent_swap(w, w.dave, w.token(), allowed=1_000)
    title = "A swap of tokens that the wallet does not hold, refused without a word"
    return _scene(w, "silent_pull_not_held", title, _BALANCE, sent, "proven", sender=w.dave, never=(_ALLOWANCE,))


@mined
def silent_pull_neither(w: World) -> Scene:
    """More permission alone would not help."""
    sent = _silent_swap(w, w.dave, w.token(), allowed=1)
    title = "A swap of tokens that are neither held nor allowed"
    return _scene(w, "silent_pull_neither", title, _BALANCE, sent, "proven", sender=w.dave, never=(_ALLOWANCE,))


@mined
def silent_for_another_reason(w: World) -> Scene:
    """There is no permission either, but that is not what stopped it."""
    sent = _silent_swap(w, w.alice, w.token(), allowed=0, least=13)
    title = "A swap that is refused before any token is looked at"
    return _scene(w, "silent_for_another_reason", title, "failed.revert_bare", sent, "proven", never=(_ALLOWANCE, _BALANCE))


@mined
def pull_says_stf(w: World) -> Scene:
    """The reads at the parent block show it: nothing has to be given."""
    sold, router = w.token("OldToken", "OLDT"), w.contract("SilentRouter")
    w.call(w.alice, sold, _APPROVE, router, 400)
    sent = w.call(w.alice, router, _SINGLE, (sold, w.token(), 500, w.alice, 2**40, 500, 1, 0))
    return _scene(w, "pull_says_stf", "A swap that says only STF", _ALLOWANCE, sent, "proven", never=(_BALANCE,))


@mined
def pull_through_commands(w: World) -> Scene:
    """The universal router takes tokens by way of Permit2."""
    w.node.rpc("anvil_setCode", PERMIT2, w.node.rpc("eth_getCode", w.contract("CommonPermission"), "latest"))
    sold, router = w.token("TextToken", "TEXT"), w.contract("CommandRouter")
    w.call(w.dave, sold, _APPROVE, PERMIT2, 10**9)
    path = bytes.fromhex(sold[2:]) + bytes.fromhex("0001f4") + bytes.fromhex(w.token()[2:])
    inputs = encode(["address", "uint256", "uint256", "bytes", "bool"], [w.dave, 10**6, 1, path, True])
    sent = w.send(w.dave, router, encode_call(_EXECUTE, b"\x00", [inputs], 2**40))
    title = "A swap by the universal router of tokens that the wallet does not hold"
    return _scene(w, "pull_through_commands", title, _BALANCE, sent, "proven", sender=w.dave, never=(_ALLOWANCE,))


@mined
def pull_by_an_unknown_router(w: World) -> Scene:
    """Its data say nothing to anybody, and its words mean either sum."""
    sold, router = w.token("OldToken", "OLDT"), w.contract("UnknownRouter")
    w.call(w.alice, sold, _APPROVE, router, 600)
    packed = bytes.fromhex(sold[2:]) + (700).to_bytes(16, "big")
    sent = w.call(w.alice, router, "trade(bytes)", packed)
    title = "A swap by a router that nobody knows"
    return _scene(w, "pull_by_an_unknown_router", title, _ALLOWANCE, sent, "proven")


@mined
def pull_from_frozen(w: World) -> Scene:
    """The exchange's words mean balance or permission; those of the token inside say what it was. Its balance stands in the same word of storage."""
    sold, router = w.contract("PackedToken"), w.contract("Router")
    w.call(w.alice, sold, _APPROVE, router, 500)
    w.call(w.alice, sold, "addBlackList(address)", w.alice)
    sent = w.call(w.alice, router, SWAP, 1_000, 1, [sold, w.token()], w.alice, 2**40)
    title = "A swap of tokens that the issuer has frozen"
    return _scene(w, "pull_from_frozen", title, "token.blacklisted", sent, "proven", never=(_BALANCE, _ALLOWANCE))
