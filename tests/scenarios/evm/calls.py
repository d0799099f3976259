"""Contracts that call an address at which there is no contract, and look-alikes."""

from __future__ import annotations

from typing import Any

from tests.scenarios.evm.swaps import SWAP
from tests.scenarios.evm.world import STRANGER, Scene, World, mined

_CODE = "failed.call_to_non_contract"
_ADD = "addLiquidityETH(address,uint256,uint256,uint256,address,uint256)"
_REMOVE = "removeLiquidityETH(address,uint256,uint256,uint256,address,uint256)"


def _scene(w: World, name: str, title: str, cause: str, hash_: str, **more: Any) -> Scene:
    return Scene(
        name=name, title=title, cause=cause, stage="failed", hash=hash_, sender=w.alice, do_not=("raise_gas_limit",), **more
    )


@mined
def token_without_code(w: World) -> Scene:
    """The last token of the path is an ordinary account."""
    sold, router = w.token(), w.contract("Router")
    w.call(w.alice, sold, "approve(address,uint256)", router, 1_000)
    sent = w.call(w.alice, router, SWAP, 1_000, 1, [sold, STRANGER], w.alice, 2**40)
    title = "A swap into a token that is not on this network"
    return _scene(w, "token_without_code", title, _CODE, sent, confidence="proven", expected={"target": STRANGER})


@mined
def looked_for_code(w: World) -> Scene:
    sent = w.call(w.alice, w.contract("Asks"), _ADD, STRANGER, 1, 1, 1, w.alice, 2**40)
    title = "A contract that looks for code before it calls"
    return _scene(w, "looked_for_code", title, _CODE, sent, confidence="proven", expected={"target": STRANGER})


@mined
def called_what_is_no_contract(w: World) -> Scene:
    """No argument is known to name a contract: only a trace shows the call."""
    sent = w.call(w.alice, w.contract("Asks"), "mint(address)", STRANGER)
    title = "A call to an address without code that only a trace shows"
    return _scene(w, "called_what_is_no_contract", title, _CODE, sent, confidence="proven", expected={"target": STRANGER})


@mined
def says_there_is_no_contract(w: World) -> Scene:
    sent = w.call(w.alice, w.contract("Asks"), "claim()")
    title = "A contract that says that there is no other"
    return _scene(w, "says_there_is_no_contract", title, _CODE, sent, confidence="strong", expected={"target": STRANGER})


@mined
def refused_before_it_looked(w: World) -> Scene:
    """The argument holds no contract, but with one the answer is the same."""
    sent = w.call(w.alice, w.contract("Asks"), _REMOVE, STRANGER, 1, 1, 1, w.alice, 2**40)
    title = "A refusal that has nothing to do with the token's missing code"
    return _scene(w, "refused_before_it_looked", title, "failed.revert_bare", sent, confidence="proven", never=(_CODE,))


@mined
def told_an_account_and_refused(w: World) -> Scene:
    """A trace shows a call without a step to an address without code, and nothing behind it: with a contract there the answer is the same."""
    sent = w.call(w.alice, w.contract("Asks"), "mintAndTell(address)", STRANGER)
    title = "A refusal behind a call to an account that is no contract and need be none"
    return _scene(w, "told_an_account_and_refused", title, "failed.revert_bare", sent, confidence="proven", unsaid=(_CODE,))
