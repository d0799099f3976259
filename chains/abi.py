"""Call data, decoded with known signatures; call data and answers of the few reads that collectors make."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from eth_abi.abi import encode

from chains import tables
from chains.abi_types import AbiType, Misfit, Signature, Value, decode, signature
from chains.facts import Argument, DecodedCall

VALUE_CAP = 10_000  # characters of one argument
# Data behind the arguments of these is a tag of the wallet or app (ERC-8021, a merchant's reference); a token's code does not read it
_TAGGED = {"transfer(address,uint256)": 68, "transferFrom(address,address,uint256)": 100}  # bytes of the call itself
TEXT_CAP = 4_000  # characters of a text from a contract
SYMBOL_CAP = 64  # characters of a token's name for itself


def decode_call(data: bytes, *, address: Callable[[str], str] = str, prefix: int = 0) -> DecodedCall | None:
    """The call that these bytes make; None where there are none. Without a name where the selector is not known or the arguments
    do not fit exactly (zero bytes behind them are allowed, and anything behind a token's transfer).

    address: turns 0x and 40 hex digits into the family's form. prefix: the byte that may stand before an address's 20 bytes (0x41 on Tron,
    whose wallets often leave it in).
    """
    if not data:
        return None
    selector = data[:4]
    known = tables.functions().get(selector)
    unnamed = DecodedCall(selector="0x" + selector.hex())
    if known is None:
        return unnamed
    try:
        values = decode(known.arguments, data[4 : _TAGGED.get(known.text)], zeros_beyond=True, prefix=prefix)
    except Misfit:
        return unnamed
    return DecodedCall(
        selector=unnamed.selector,
        name=known.name,
        signature=known.text,
        arguments=written(known.arguments, values, address),
    )


def written(types: Sequence[AbiType], values: Sequence[Value], address: Callable[[str], str] = str) -> tuple[Argument, ...]:
    """Arguments as text: integers decimal, bytes 0x hex, tuples and arrays JSON (objects where the members have names). Cut at
    VALUE_CAP."""
    return tuple(
        Argument(name=t.name or str(n), type=t.text, value=_text_of(t, value, address)[:VALUE_CAP])
        for n, (t, value) in enumerate(zip(types, values, strict=True))
    )


def _text_of(t: AbiType, value: Value, address: Callable[[str], str]) -> str:
    plain = _plain(t, value, address)
    return plain if isinstance(plain, str) else json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def _plain(t: AbiType, value: Value, address: Callable[[str], str]) -> Any:
    if isinstance(value, list):
        members = t.parts if t.base == "tuple" else t.parts * len(value)
        inside = [_plain(m, v, address) for m, v in zip(members, value, strict=True)]
        named = t.base == "tuple" and all(m.name for m in members)
        return {m.name: v for m, v in zip(members, inside, strict=True)} if named else inside
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes):
        kept = value[: 4 * VALUE_CAP]  # no character takes more than four bytes
        return kept.decode("utf-8", "replace") if t.base == "string" else "0x" + kept.hex()
    if isinstance(value, int):
        return str(value)
    return address(value) if t.base == "address" else value


def deadline_of(call: DecodedCall) -> int | None:
    """The moment, in seconds, until which the call may run, where it names one: a swap's deadline, also within ``params``. None for a
    permit, whose deadline is the signature's."""
    if call.name == "permit":
        return None
    text = call.named("deadline")
    return int(text) if text is not None and text.isdecimal() else None


# --- reads that collectors make ------------------------------------------------------------------------------------------------


def encode_call(signature_text: str, *arguments: Any) -> str:
    """Call data, 0x hex: ``encode_call("balanceOf(address)", "0x…")``. Raises eth_abi's EncodingError for arguments that do not fit."""
    shape: Signature = signature(signature_text)
    return "0x" + (tables.selector_of(signature_text) + encode([a.text for a in shape.arguments], arguments)).hex()


def decode_uint(output: str) -> int | None:
    """The single number of an answer (hex, 0x or not). None where it is not exactly one word."""
    data = hex_bytes(output)
    return int.from_bytes(data, "big") if data is not None and len(data) == 32 else None


def decode_bool(output: str) -> bool | None:
    """The single truth value of an answer. None for any other number."""
    number = decode_uint(output)
    return {0: False, 1: True}.get(number) if number is not None else None


def decode_text(output: str) -> str | None:
    """A token's symbol or name: a string, or the bytes32 of old tokens. Hostile; cut at SYMBOL_CAP. None where it is neither."""
    data = hex_bytes(output)
    if data is None:
        return None
    if len(data) == 32:
        raw = data.rstrip(b"\0")
        if not raw or 0 in raw:  # nothing, or a number
            return None
    else:
        try:
            (value,) = decode(_STRING.arguments, data, zeros_beyond=True)
        except Misfit:
            return None
        if not isinstance(value, bytes):
            return None
        raw = value
    try:
        return raw[: 4 * SYMBOL_CAP].decode("utf-8", "strict" if len(raw) <= 4 * SYMBOL_CAP else "ignore")[:SYMBOL_CAP]
    except UnicodeDecodeError:
        return None


_STRING = signature("text(string)")


def hex_bytes(text: str) -> bytes | None:
    """Bytes of a hex text, with or without 0x. None where it is none."""
    digits = text[2:] if text[:2] in ("0x", "0X") else text
    try:
        data = bytes.fromhex(digits)
    except ValueError:
        return None
    return data if len(data) * 2 == len(digits) else None  # bytes.fromhex skips spaces
