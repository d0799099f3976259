"""Whose tokens a call is to spend, and by whom: by its data, by what its refusal names, or by a trace.

The rules ask a token about it on the parent block (``tokens``), and give it what was missing (``given``). Routers are opened as far as their data say it
plainly: a swap's path or first token, the calls within a multicall, and the swaps of Uniswap's universal router, which takes the tokens by way of
Permit2 (@uniswap/universal-router, libraries/Commands.sol and modules/uniswap).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, cast

from chains.abi import decode_call
from chains.abi_types import Misfit, Value, decode, signature
from chains.facts import DecodedCall, EvmFacts, EvmTransaction, Known, Revert

PERMIT2 = "0x000000000022d473030f116ddee9f6b43ac78ba3"  # the same address on every network (its own documentation)
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{40}")
_FROM_SENDER = frozenset({"transfer", "burn"})
_FROM_OTHER = frozenset({"transferFrom", "burnFrom"})
_PERMISSION = frozenset({"approve", "increaseAllowance", "decreaseAllowance", "increaseApproval", "decreaseApproval"})
_TRANSFER, _TRANSFER_FROM = "0xa9059cbb", "0x23b872dd"
_AMOUNTS = ("amountIn", "amountInMax", "amountInMaximum")  # routers' names for what they take from the sender
_MOST_INNER = 8
_V3_IN, _PERMIT2_TRANSFER, _V2_IN = 0x00, 0x02, 0x08
_COMMAND = 0x3F  # the bits of a command that name it; the others allow it to fail
_INPUTS = {
    _V3_IN: signature("swap(address recipient,uint256 amount,uint256 least,bytes path,bool payer)"),
    _V2_IN: signature("swap(address recipient,uint256 amount,uint256 least,address[] path,bool payer)"),
    _PERMIT2_TRANSFER: signature("transfer(address token,address recipient,uint160 amount)"),
}
_OWN_BALANCE = 2**255  # an amount that means "all that the router holds"


@dataclass(frozen=True, slots=True)
class Holding:
    """Whose tokens are spent, and by whom (None: by the owner). wanted: base units, None where it is not plain."""

    contract: str
    holder: str
    spender: str | None = None
    wanted: int | None = None


def holdings(t: EvmTransaction, call: DecodedCall | None) -> tuple[Holding, ...]:
    """What the call data say will be spent."""
    if call is None or t.to is None:
        return ()
    first = call.arguments[0].value.lower() if call.arguments else ""
    if call.name in _FROM_SENDER:
        return (Holding(t.to, t.sender),)
    if call.name in _FROM_OTHER and _ADDRESS.fullmatch(first):
        return (Holding(t.to, first, t.sender),)
    if call.name in _PERMISSION and _ADDRESS.fullmatch(first):
        return (Holding(t.to, t.sender, first),)
    return tuple(_pulled(t, t.to, call))[:1]


def _pulled(t: EvmTransaction, router: str, call: DecodedCall) -> Iterable[Holding]:
    """What a router is to take from the sender."""
    if call.name == "multicall":
        yield from (h for inner in _calls_within(call.argument("data")) for h in _pulled(t, router, inner))
    elif call.name == "execute" and call.argument("commands") is not None:
        yield from (replace(h, holder=t.sender) for h in _by_commands(call))
    elif (token := _token_paid_in(call)) is not None and t.value == 0:
        yield Holding(token, t.sender, router, _amount_paid(call))


def _calls_within(said: str | None) -> Iterable[DecodedCall]:
    """The calls of a multicall; those behind VALUE_CAP are not seen."""
    for one in _texts(said)[:_MOST_INNER]:
        call = decode_call(_bytes(one))
        if call is not None and call.name != "multicall":
            yield call


def _by_commands(call: DecodedCall) -> Iterable[Holding]:
    """The universal router's swaps and transfers that the user pays, not the router."""
    for command, given in zip(_bytes(call.argument("commands") or ""), _texts(call.argument("inputs")), strict=False):
        shape = _INPUTS.get(command & _COMMAND)
        if shape is None:
            continue
        try:
            values = decode(shape.arguments, _bytes(given), zeros_beyond=True)
        except Misfit:
            continue
        holding = _by_command(command & _COMMAND, values)
        if holding is not None:
            yield holding


def _by_command(command: int, values: list[Value]) -> Holding | None:
    if command == _PERMIT2_TRANSFER:
        return Holding(str(values[0]).lower(), "", PERMIT2, cast("int", values[2]))
    amount, path, payer = cast("int", values[1]), values[3], values[4]
    hops = ["0x" + path[:20].hex()] if isinstance(path, bytes) else [str(hop).lower() for hop in cast("list[Value]", path)]
    if payer is not True or not hops or not _ADDRESS.fullmatch(hops[0]):
        return None
    return Holding(hops[0], "", PERMIT2, amount if amount < _OWN_BALANCE else None)


def holdings_named(t: EvmTransaction, revert: Revert | None) -> tuple[Holding, ...]:
    """Tokens that a revert names, such as SafeERC20FailedOperation(address token): the sender's, spent by the contract called."""
    found: list[Holding] = []
    while revert is not None:
        for a in revert.arguments:
            if a.name == "token" and a.type == "address" and _ADDRESS.fullmatch(a.value) and t.to is not None:
                found.append(Holding(a.value.lower(), t.sender, t.to))
        revert = revert.inner
    return tuple(found)


def holdings_traced(facts: EvmFacts) -> tuple[Holding, ...]:
    """What a token was to move where a trace shows that the error arose in the token itself."""
    failed = facts.failed_calls.value if isinstance(facts.failed_calls, Known) else ()
    top = next((c for c in failed if c.depth == 0), None)
    if top is None or top.innermost_depth == 0 or top.context is None or top.sender is None:
        return ()
    words = [top.input[at : at + 64] for at in range(10, len(top.input), 64)]
    if top.selector == _TRANSFER_FROM and len(words) == 3 and len(words[2]) == 64:
        return (Holding(top.context, "0x" + words[0][24:], top.sender, int(words[2], 16)),)
    if top.selector == _TRANSFER and len(words) >= 2 and len(words[1]) == 64:
        return (Holding(top.context, top.sender, None, int(words[1], 16)),)
    return ()


def _token_paid_in(call: DecodedCall) -> str | None:
    """The first token of a swap's path. Not of Uniswap's exactOutput, whose path begins with the token bought."""
    if call.name == "exactOutput":
        return None
    for name in ("path", "tokenIn", "params", "srcToken", "inputToken", "sellToken"):
        said = call.argument(name)
        found = None if said is None else _ADDRESS.search(said)
        if found is not None:
            return found[0].lower()
    return None


def _amount_paid(call: DecodedCall) -> int | None:
    """How much a swap takes, or may take at most."""
    amount = next((said for name in _AMOUNTS if (said := call.named(name)) is not None), None)
    return int(amount) if amount is not None and amount.isascii() and amount.isdigit() and int(amount) > 0 else None


def _texts(said: str | None) -> list[str]:
    """A list of hex texts; none where it was cut."""
    try:
        members = json.loads(said or "null")
    except ValueError:
        return []
    return [m for m in cast("list[Any]", members) if isinstance(m, str)] if isinstance(members, list) else []


def _bytes(said: str) -> bytes:
    try:
        return bytes.fromhex(said.removeprefix("0x"))
    except ValueError:
        return b""
