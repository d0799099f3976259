"""Reading JSON that a node or a file gives us, within bounds of size, depth and number of values.

Why the depth is checked before parsing: importing web3 raises the interpreter's recursion limit to 100,000, and from then on a deeply
nested text does not raise RecursionError but overruns the C stack and kills the process. The check works on bytes with C-speed
steps, so 16 MiB cost a fraction of a second, whatever is in them.

Why msgspec: measured on 0.22, integers of any size up to 4,300 digits stay exact integers (orjson turns those above 64 bits into
floats), NaN, lone surrogates, invalid UTF-8, trailing text and numbers out of range are errors, and of duplicate keys the last wins, as
in geth. Numbers written with a point or an exponent become floats: no amount may be read from a float.
"""

from __future__ import annotations

import re
import zlib
from typing import Any

import msgspec

from chains.errors import BadAnswer

MAX_BYTES = 16 * 1024 * 1024  # a full block with receipts is below 5 MiB; geth caps a batch's answer at 25 MB
MAX_DEPTH = 64  # the deepest honest answers are call traces; more frames than this are cut by most endpoints too
MAX_VALUES = 1_000_000  # 16 MiB of "[],[],…" would become 300 MB of objects

_STRUCTURE = b'"[]{},'
_NOT_STRUCTURE = bytes(byte for byte in range(256) if byte not in _STRUCTURE)
_ONE_BRACKET = bytes.maketrans(b"{}", b"[]")
_STRING = re.compile(rb'"[^"]*"')


def loads_bounded(data: bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH, max_values: int = MAX_VALUES) -> Any:
    """The value that ``data`` is the JSON of.

    Raises BadAnswer where it is larger, deeper or richer than allowed, or no JSON. Its text never holds any of the data.
    """
    if len(data) > max_bytes:
        raise BadAnswer("answer too large")
    _check_structure(data, max_depth, max_values)
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise BadAnswer("answer is not JSON") from None


def _check_structure(data: bytes, max_depth: int, max_values: int) -> None:
    """Raises BadAnswer where the nesting is too deep, does not close, or there are too many values.

    Where the text is broken this scan and the parser may see different structure, but only after the place at which the parser stops.
    """
    # Escaped backslashes go first, pair by pair from the left, then every \" left is an escaped quote.
    text = data.replace(b"\\\\", b"").replace(b'\\"', b"").translate(_ONE_BRACKET, _NOT_STRUCTURE)
    # Two quotes that touch are an empty string, or the end of one and the start of the next: without them the rest reads the same.
    text = text.replace(b'""', b"")
    if text.count(b'"') > 2 * max_values:
        raise BadAnswer("answer holds too many values")
    text = _STRING.sub(b"", text)
    if text.count(b",") + text.count(b"[") > max_values:
        raise BadAnswer("answer holds too many values")
    # Each round takes away the innermost brackets, so as many rounds are needed as there are levels.
    text = text.translate(None, b",")
    for _ in range(max_depth):
        if not text:
            return
        text = text.replace(b"[]", b"")
    if text:
        raise BadAnswer("answer nested too deep or not closed")


class Inflater:
    """Unpacks a gzip or deflate stream piece by piece, never more than ``max_bytes`` in total: a gzip bomb is not blown up first and
    measured afterwards."""

    def __init__(self, max_bytes: int) -> None:
        self._left = max_bytes
        self._stream = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)  # 32: gzip or zlib, by its header

    def feed(self, data: bytes) -> bytes:
        """Raises BadAnswer where the stream is broken or unpacks to more than allowed."""
        if self._stream.eof:
            raise BadAnswer("answer goes on after its compressed end")
        try:
            plain = self._stream.decompress(data, self._left + 1)
        except zlib.error:
            raise BadAnswer("answer is not the compressed data it says it is") from None
        if len(plain) > self._left:
            raise BadAnswer("answer too large")
        if self._stream.unused_data:
            raise BadAnswer("answer goes on after its compressed end")
        self._left -= len(plain)
        return plain

    def finish(self) -> None:
        """Raises BadAnswer where the stream ended early."""
        if not self._stream.eof:
            raise BadAnswer("answer is cut off")
