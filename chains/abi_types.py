"""ABI types: reading a signature, and decoding that accepts the canonical encoding and nothing else.

A four-byte selector says little: other functions and errors may share it. Arguments count as decoded only where the bytes are exactly
what a compiler writes: padding zero, numbers in range, every offset pointing to where the next part begins. So encoding the values
again gives the same bytes, and hostile data cannot make one byte count many times. Linear in the size of the data.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias

Value: TypeAlias = "int | bool | str | bytes | list[Value]"

MAX_NESTING = 8  # of brackets in a signature; the deepest in our tables is 3
_TOKEN = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_]*|[(),]|\[[0-9]*\])")
_ELEMENTARY = re.compile(
    r"(?:u?int(8|16|24|32|40|48|56|64|[0-9]{2,3})|bytes([1-9]|[12][0-9]|3[012])|address|bool|bytes|string)\Z"
)


class Misfit(ValueError):
    """The bytes are not the canonical encoding of these types. Carries no data."""


@dataclass(frozen=True, slots=True)
class AbiType:
    """One type. ``array`` is None for a single value, -1 for ``[]``, n for ``[n]``; then ``parts`` holds the element.
    ``parts`` of a tuple are its members. ``size`` is the length of its head in bytes (32 where dynamic)."""

    text: str  # canonical: uint256, (address,uint256)[], never with names
    base: str  # uint, int, bytesN, address, bool, bytes, string, tuple, array
    width: int = 0  # bits of a number, bytes of bytesN
    name: str = ""
    array: int | None = None
    parts: tuple[AbiType, ...] = ()
    dynamic: bool = False
    size: int = 32


@dataclass(frozen=True, slots=True)
class Signature:
    """A function's or error's name and arguments."""

    name: str
    arguments: tuple[AbiType, ...]

    @property
    def text(self) -> str:
        """The canonical form that is hashed: transfer(address,uint256)."""
        return f"{self.name}({','.join(a.text for a in self.arguments)})"


@cache
def signature(text: str) -> Signature:
    """Reads ``transfer(address to, uint256 amount)``; names are optional. Raises ValueError for what is no signature."""
    name, bracket, _ = text.partition("(")
    if not bracket or not re.fullmatch(r"[A-Za-z_$][A-Za-z0-9_$]*", name):
        raise ValueError(f"no signature: {text}")
    tokens: list[str] = []
    at = len(name)
    while at < len(text):
        found = _TOKEN.match(text, at)
        if not found:
            raise ValueError(f"no signature: {text}")
        tokens.append(found[1])
        at = found.end()
    parts, rest = _members(tokens, 1)
    if rest != len(tokens):
        raise ValueError(f"no signature: {text}")
    return Signature(name, parts)


def _members(tokens: list[str], at: int, depth: int = 1) -> tuple[tuple[AbiType, ...], int]:
    """The types up to the closing bracket; ``at`` is behind the opening one."""
    found: list[AbiType] = []
    if depth > MAX_NESTING or at >= len(tokens):
        raise ValueError("brackets do not fit")
    if tokens[at] == ")":
        return (), at + 1
    while True:
        one, at = _one(tokens, at, depth)
        found.append(one)
        if at >= len(tokens) or tokens[at] not in (",", ")"):
            raise ValueError("comma or bracket expected")
        at += 1
        if tokens[at - 1] == ")":
            return tuple(found), at


def _one(tokens: list[str], at: int, depth: int) -> tuple[AbiType, int]:
    if at >= len(tokens):
        raise ValueError("type expected")
    if tokens[at] == "(":
        parts, at = _members(tokens, at + 1, depth + 1)
        if not parts:
            raise ValueError("an empty tuple has no encoding to check")
        text = f"({','.join(p.text for p in parts)})"
        made = AbiType(text, "tuple", parts=parts, dynamic=any(p.dynamic for p in parts), size=_head(parts))
    else:
        made, at = _elementary(tokens[at]), at + 1
    arrays: list[int] = []
    while at < len(tokens) and tokens[at].startswith("["):
        arrays.append(int(tokens[at][1:-1] or -1))
        at += 1
    name = ""
    if at < len(tokens) and re.match(r"[A-Za-z_]", tokens[at]):
        name, at = tokens[at], at + 1
    for length in arrays:
        if length == 0:
            raise ValueError("an array of nothing has no encoding to check")
        dynamic = length < 0 or made.dynamic
        size = 32 if dynamic else made.size * length
        text = made.text + ("[]" if length < 0 else f"[{length}]")
        made = AbiType(text, "array", array=length, parts=(made,), dynamic=dynamic, size=size)
    if name:
        made = replace(made, name=name)
    return made, at


def _head(parts: tuple[AbiType, ...]) -> int:
    return 32 if any(p.dynamic for p in parts) else sum(p.size for p in parts)


def _elementary(word: str) -> AbiType:
    text = {"uint": "uint256", "int": "int256"}.get(word, word)
    if not _ELEMENTARY.match(text):
        raise ValueError(f"no ABI type: {word}")
    if text.startswith(("uint", "int")):
        base, width = ("uint", int(text[4:])) if text[0] == "u" else ("int", int(text[3:]))
        if width % 8 or width > 256:
            raise ValueError(f"no ABI type: {word}")
        return AbiType(text, base, width)
    if text.startswith("bytes") and text != "bytes":
        return AbiType(text, "bytesN", int(text[5:]))
    return AbiType(text, text, dynamic=text in ("bytes", "string"))


def decode(types: tuple[AbiType, ...], data: bytes, *, zeros_beyond: bool = False, prefix: int = 0) -> list[Value]:
    """The values. Raises Misfit.

    zeros_beyond: further zero bytes after the last part are accepted. prefix: a byte that may stand before an address's 20 bytes
    (0x41 on Tron, whose virtual machine ignores it).

    Values: int, bool, bytes, address as lower-case 0x hex, string as bytes (it may be no UTF-8), list for arrays and tuples.
    """
    values, end = _sequence(types, data, 0, prefix)
    if end != len(data) and not (zeros_beyond and data.count(0, end) == len(data) - end):
        raise Misfit("bytes left over")
    return values


def _sequence(types: tuple[AbiType, ...], data: bytes, start: int, prefix: int) -> tuple[list[Value], int]:
    """Heads, then tails, as a compiler lays them out from ``start``. Gives the values and where they end."""
    at, tail = start, start + sum(t.size for t in types)
    if tail > len(data):
        raise Misfit("too short")
    values: list[Value] = []
    for t in types:
        if t.dynamic:
            if int.from_bytes(data[at : at + 32], "big") != tail - start:
                raise Misfit("an offset does not point to the next part")
            value, tail = _dynamic(t, data, tail, prefix)
        else:
            value = _static(t, data, at, prefix)
        values.append(value)
        at += t.size
    return values, tail


def _dynamic(t: AbiType, data: bytes, at: int, prefix: int) -> tuple[Value, int]:
    if t.base == "tuple":
        return _sequence(t.parts, data, at, prefix)
    if t.base == "array" and t.array is not None and t.array > 0:
        return _sequence(t.parts * t.array, data, at, prefix)
    if at + 32 > len(data):
        raise Misfit("too short")
    length = int.from_bytes(data[at : at + 32], "big")
    at += 32
    if t.base == "array":
        if length * t.parts[0].size > len(data) - at:  # each element takes at least its head
            raise Misfit("too short")
        return _sequence(t.parts * length, data, at, prefix)
    if length > len(data) - at:
        raise Misfit("too short")
    end = at + -(-length // 32) * 32
    if end > len(data) or data.count(0, at + length, end) != end - at - length:
        raise Misfit("padding")
    return data[at : at + length], end


def _static(t: AbiType, data: bytes, at: int, prefix: int) -> Value:
    if t.base == "array":
        return [_static(t.parts[0], data, at + n * t.parts[0].size, prefix) for n in range(t.array or 0)]
    if t.base == "tuple":
        members: list[Value] = []
        for part in t.parts:
            members.append(_static(part, data, at, prefix))
            at += part.size
        return members
    word = data[at : at + 32]
    number = int.from_bytes(word, "big")
    match t.base:
        case "uint" if not number >> t.width:
            return number
        case "int":
            signed = int.from_bytes(word, "big", signed=True)
            if -(1 << (t.width - 1)) <= signed < 1 << (t.width - 1):
                return signed
        case "address" if number >> 160 in (0, prefix):
            return "0x" + word[12:].hex()
        case "bool" if number < 2:
            return number == 1
        case "bytesN" if not any(word[t.width :]):
            return word[: t.width]
        case _:
            pass
    raise Misfit(f"no {t.text}")
