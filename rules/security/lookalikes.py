"""Addresses that people take for one another: the same first and last four characters, as wallets show them (knowledge/evm.md 3.J)."""

from __future__ import annotations

_ENDS = 4


def look_alike(one: str, other: str) -> bool:
    """Different, with the same ends. The prefix that all addresses of a family share does not count; case does not on the Ethereum family."""
    if one.startswith("0x") != other.startswith("0x"):
        return False
    a, b = (one[2:].lower(), other[2:].lower()) if one.startswith("0x") else (one[1:], other[1:])
    return a != b and a[:_ENDS] == b[:_ENDS] and a[-_ENDS:] == b[-_ENDS:]
