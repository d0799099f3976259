"""Failures inside a Safe's step or a batch of calls, whose own words say only that a call failed."""

from __future__ import annotations

from typing import Any

from eth_abi.abi import encode

from chains.abi import encode_call
from tests.scenarios.evm.world import COIN, STRANGER, Scene, World, mined

_EXEC = "execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)"
_AGGREGATE = "aggregate3((address,bool,bytes)[])"
_TRY = "tryAggregate(bool,(address,bytes)[])"
_NOBODY = "0x" + "00" * 20


def _scene(w: World, name: str, title: str, cause: str, hash_: str, confidence: str, **more: Any) -> Scene:
    return Scene(name=name, title=title, cause=cause, stage="failed", confidence=confidence, hash=hash_, sender=w.alice, **more)


def _bytes(signature: str, *arguments: Any) -> bytes:
    return bytes.fromhex(encode_call(signature, *arguments)[2:])


def _step(w: World, to: str, data: bytes, value: int = 0) -> str:
    rest = (0, 0, 0, 0, _NOBODY, _NOBODY, b"")
    return w.send(w.alice, w.contract("Vault"), encode_call(_EXEC, to, value, data, *rest))


def _refusing(words: str) -> bytes:
    return _bytes("refuse(bytes)", bytes.fromhex("08c379a0") + encode(["string"], [words]))


@mined
def step_of_a_safe_without_tokens(w: World) -> Scene:
    """The Safe's tokens, not the signer's."""
    sent = _step(w, w.token(), _bytes("transfer(address,uint256)", w.bob, 5))
    title = "A Safe that holds fewer tokens than it was to send"
    return _scene(w, "step_of_a_safe_without_tokens", title, "token.insufficient_balance", sent, "proven", funds="with_sender")


@mined
def step_of_a_safe_without_coins(w: World) -> Scene:
    """Nothing inside says a word: the code is all there is."""
    sent = _step(w, STRANGER, b"", 10**6 * COIN)
    title = "A Safe that holds fewer coins than it was to send"
    return _scene(w, "step_of_a_safe_without_coins", title, "safe.revert_code", sent, "strong")


@mined
def batch_with_slippage(w: World) -> Scene:
    echo = w.contract("Echo")
    parts = [(echo, True, _refusing("Ownable: caller is not the owner")), (echo, False, _refusing("Too little received"))]
    sent = w.send(w.alice, w.contract("Relay"), encode_call(_AGGREGATE, parts))
    title = "A batch in which a swap was refused, behind one that was allowed to fail"
    return _scene(w, "batch_with_slippage", title, "swap.slippage", sent, "proven", never=("access.unauthorized",))


@mined
def batch_that_needs_all(w: World) -> Scene:
    parts = [(w.token(), _bytes("balanceOf(address)", w.alice)), (w.contract("Echo"), _refusing("Pausable: paused"))]
    sent = w.send(w.alice, w.contract("Passing"), encode_call(_TRY, True, parts))
    title = "A batch that needs all its parts, of which one is paused"
    return _scene(w, "batch_that_needs_all", title, "contract.state_forbids", sent, "strong", unsaid=("token.paused",))
