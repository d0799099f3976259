"""Revert data, decoded. Whatever the bytes are, the answer is a ``Revert``; nothing here raises for what a chain or a node says.

A custom error counts as known only where its arguments fit exactly (chains.abi_types). Errors that carry the revert data of a call
further in are opened, and so is a text that is itself an encoded error (knowledge/evm.md 2.5, 5, 7.3 to 7.5).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, cast

from eth_hash.auto import keccak

from chains import tables
from chains.abi import TEXT_CAP, written
from chains.abi_types import Misfit, Signature, Value, decode, signature
from chains.facts import Revert

MAX_DEPTH = 8  # errors within errors; beyond that the inner data is left undecoded
MAX_DATA = 4096  # bytes of revert data kept as hex; the longest errors of real contracts are a few hundred bytes
ERROR_TEXT = bytes.fromhex("08c379a0")  # Error(string)
PANIC = bytes.fromhex("4e487b71")  # Panic(uint256)
_HEX_AT_END = re.compile(rb"\b0x((?:[0-9a-fA-F]{2}){4,})[\s)\]'\"]*\Z")


def decode_revert(data: bytes) -> Revert:
    """What the revert data says. ``data`` is kept up to MAX_DATA bytes, ``text`` up to 4,000 characters. ``cause`` of the outermost is
    filled by ``cause_of``."""
    found = _decode(data, 1)
    return found.model_copy(update={"cause": cause_of(found)})


def _decode(data: bytes, depth: int) -> Revert:
    kept = "0x" + data[:MAX_DATA].hex()
    if not data:
        return Revert(kind="empty")
    if len(data) < 4:
        return Revert(kind="malformed", data=kept)
    selector = data[:4]
    named = "0x" + selector.hex()
    if selector == ERROR_TEXT:
        raw = _error_text(data[4:])
        if raw is None:
            return Revert(kind="malformed", data=kept, selector=named)
        return Revert(
            kind="string",
            data=kept,
            selector=named,
            text=raw[: 4 * TEXT_CAP].decode("utf-8", "replace")[:TEXT_CAP],
            inner=_within_text(raw, depth),
        )
    if selector == PANIC:
        if len(data) != 36:
            return Revert(kind="malformed", data=kept, selector=named)
        return Revert(kind="panic", data=kept, selector=named, panic_code=int.from_bytes(data[4:], "big"))
    return _custom(selector, data, kept, depth) or Revert(kind="unknown", data=kept, selector=named)


def _custom(selector: bytes, data: bytes, kept: str, depth: int) -> Revert | None:
    """The one known error whose arguments fit. None where none does, or more than one."""
    fitting: list[tuple[tables.CustomError, list[Value]]] = []
    for error in tables.custom_errors().get(selector, ()):
        try:
            fitting.append((error, decode(signature(error.signature).arguments, data[4:])))
        except Misfit:
            continue
    if len(fitting) != 1:
        return None
    error, values = fitting[0]
    shape = signature(error.signature)
    within = values[error.inner] if error.inner is not None else None
    return Revert(
        kind="custom",
        data=kept,
        selector="0x" + selector.hex(),
        name=shape.name,
        signature=shape.text,
        arguments=written(shape.arguments, values),
        inner=_decode(within, depth + 1) if isinstance(within, bytes) and depth < MAX_DEPTH else None,
    )


def named_by(revert: Revert, declarations: Iterable[str]) -> Revert:
    """The same, by the errors that a contract declares, where our table does not know it: exactly one of them must have its selector and arguments that
    fit. The names are the maker's words."""
    if revert.kind != "unknown" or revert.selector is None:
        return revert
    data = bytes.fromhex(revert.data.removeprefix("0x"))
    fitting: list[tuple[Signature, list[Value]]] = []
    for declaration in declarations:
        try:
            shape = signature.__wrapped__(declaration)  # not kept: anybody can declare anything
            if "0x" + keccak(shape.text.encode())[:4].hex() == revert.selector:
                fitting.append((shape, decode(shape.arguments, data[4:])))
        except ValueError:  # no declaration, or arguments that do not fit (Misfit)
            continue
    if len(fitting) != 1:
        return revert
    shape, values = fitting[0]
    told = {"name": shape.name, "signature": shape.text, "arguments": written(shape.arguments, values)}
    return revert.model_copy(update={"kind": "custom", "declared": True, **told})


def _error_text(body: bytes) -> bytes | None:
    """The text of Error(string). More lenient than custom errors, whose selector proves less: contracts write this one by hand, and
    leave out the padding. None where the text does not lie within the data."""
    if len(body) < 64:
        return None
    at = int.from_bytes(body[:32], "big")
    if at + 32 > len(body):
        return None
    length = int.from_bytes(body[at : at + 32], "big")
    return body[at + 32 : at + 32 + length] if length <= len(body) - at - 32 else None


def _within_text(raw: bytes, depth: int) -> Revert | None:
    """A text that is itself an encoded error, or ends in one written out in hex: contracts that pass on an inner call's data as a string. Four printable
    characters are a word and no selector."""
    if depth >= MAX_DEPTH:
        return None
    written_out = _HEX_AT_END.search(raw[-2 * MAX_DATA :])
    if written_out is not None:
        raw = bytes.fromhex(written_out[1].decode("ascii"))
    elif raw[:4] != PANIC and all(0x20 <= byte < 0x7F for byte in raw[:4]):
        return None
    inner = _decode(raw, depth + 1)
    return inner if inner.kind in ("string", "panic", "custom") else None


# --- what it means ------------------------------------------------------------------------------------------------------------


def cause_of(revert: Revert) -> str | None:
    """Code of the cause that the innermost readable reason names, by chains/data/revert_texts.toml. None: the tables say nothing."""
    layer: Revert | None = revert
    while layer is not None:
        known = tables.error_causes().get(layer.signature or "")
        if known is not None and known.outermost:
            return known.cause
        layer = layer.inner
    reason = revert.reason
    if reason.kind == "custom":
        known = tables.error_causes().get(reason.signature or "")
        return known.cause if known else None
    return cause_of_text(reason.text) if reason.kind == "string" and reason.text is not None else None


def cause_of_text(text: str) -> str | None:
    """Code of the cause that a revert text names. None: the table says nothing."""
    plain = " ".join(text[:TEXT_CAP].lower().replace("\0", " ").split()).rstrip(".!")
    return next((row.cause for row in tables.revert_texts() if row.fits(plain)), None)


def panic_meaning(code: int) -> str | None:
    """Id of the meaning of a panic code. None: no code of the compiler."""
    return tables.panics().get(code)


# --- where nodes hide it ----------------------------------------------------------------------------------------------------------

_BARE_HEX = re.compile(r"\s*(?:Reverted\s+)?0x((?:[0-9a-fA-F]{2})*)\s*\Z")
_PLACES = ("data", "originalError", "return", "error", "message")


def error_data(error: Any) -> bytes | None:
    """The revert data within a JSON-RPC error object: in ``data``, nested further in, as the bare message, behind "Reverted "
    (knowledge/evm.md 2.5). b"" where it is given and empty, None where there is none."""
    found = [hidden for place in _PLACES if (hidden := _data_at(error, place, 4)) is not None]
    return next((data for data in found if data), found[0] if found else None)


def _data_at(holder: Any, place: str, depth: int) -> bytes | None:
    if depth == 0 or not isinstance(holder, dict):
        return None
    value = cast("dict[str, Any]", holder).get(place)
    if isinstance(value, dict):
        inside = cast("dict[str, Any]", value)
        found = [hidden for p in _PLACES if (hidden := _data_at(inside, p, depth - 1)) is not None]
        return next((data for data in found if data), found[0] if found else None)
    if not isinstance(value, str) or not (match := _BARE_HEX.match(value)):
        return None
    data = bytes.fromhex(match[1])
    if place == "message" and 0 < len(data) < 4:
        return None
    return data
