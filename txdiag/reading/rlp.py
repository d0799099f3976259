"""A strict reader of RLP, Ethereum's encoding of nested byte strings.

Written out because the shape is known beforehand: lists are read one level at a time, so hostile nesting costs nothing, and the
raw bytes of each item stay at hand for the signing hash.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


class NotRlp(ValueError):
    """The bytes are not canonical RLP of the expected shape."""


@dataclass(frozen=True)
class Item:
    is_list: bool
    payload: bytes
    raw: bytes

    def bytes_of(self, *lengths: int) -> bytes:
        """A byte string, of one of these lengths where any are given. Raises NotRlp."""
        if self.is_list or (lengths and len(self.payload) not in lengths):
            raise NotRlp
        return self.payload

    def number(self, bits: int) -> int:
        """A number without leading zeros. Raises NotRlp."""
        if self.is_list or len(self.payload) * 8 > bits or self.payload[:1] == b"\0":
            raise NotRlp
        return int.from_bytes(self.payload, "big")

    def items(self, *counts: int) -> list[Item]:
        """The items of a list, of one of these counts where any are given. Raises NotRlp."""
        if not self.is_list:
            raise NotRlp
        found: list[Item] = []
        for item in _items(self.payload):
            found.append(item)
            if counts and len(found) > max(counts):
                raise NotRlp
        if counts and len(found) not in counts:
            raise NotRlp
        return found


def _length(data: bytes, at: int, size: int) -> int:
    digits = data[at : at + size]
    length = int.from_bytes(digits, "big")
    if len(digits) != size or digits[0] == 0 or length < 56:
        raise NotRlp
    return length


def _items(data: bytes) -> Iterator[Item]:
    at = 0
    while at < len(data):
        first, start = data[at], at + 1
        if first < 0x80:
            start, length = at, 1
        elif first < 0xB8:
            length = first - 0x80
        elif first < 0xC0:
            length, start = _length(data, start, first - 0xB7), start + first - 0xB7
        elif first < 0xF8:
            length = first - 0xC0
        else:
            length, start = _length(data, start, first - 0xF7), start + first - 0xF7
        payload = data[start : start + length]
        if len(payload) != length or (first == 0x81 and payload[0] < 0x80):
            raise NotRlp
        yield Item(first >= 0xC0, payload, data[at : start + length])
        at = start + length


def read(data: bytes) -> Item:
    """The one item that the bytes are. Raises NotRlp."""
    found = _items(data)
    item = next(found, None)
    if item is None or len(item.raw) != len(data):
        raise NotRlp
    return item


def encode_number(number: int) -> bytes:
    if 0 < number < 0x80:
        return bytes([number])
    digits = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return bytes([0x80 + len(digits)]) + digits  # below 56 bytes for every number of a transaction


def encode_list(parts: list[bytes]) -> bytes:
    """A list of items that are encoded already."""
    body = b"".join(parts)
    if len(body) < 56:
        return bytes([0xC0 + len(body)]) + body
    size = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes([0xF7 + len(size)]) + size + body
