"""Addresses that people take for one another: the same first and last four characters, as wallets show them (knowledge/evm.md 3.J)."""

from __future__ import annotations

_ENDS = 4
_TYPOS = 4  # places in between; one that was made to look alike differs in nearly all of them, one that was mistyped in a few


def look_alike(one: str, other: str) -> bool:
    """Different in more than a typing error would be, with the same ends. The prefix that all addresses of a family share does not count; case does not on the Ethereum family."""
    if one.startswith("0x") != other.startswith("0x"):
        return False
    a, b = (one[2:].lower(), other[2:].lower()) if one.startswith("0x") else (one[1:], other[1:])
    if a[:_ENDS] != b[:_ENDS] or a[-_ENDS:] != b[-_ENDS:]:
        return False
    few = 0 if one.startswith("T") else _TYPOS  # Tron's addresses hold a checksum: a mistyped one is none
    return len(a) != len(b) or sum(x != y for x, y in zip(a, b, strict=True)) > few
