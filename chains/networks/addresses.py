"""Is a contract address written as its network writes it, checksum included? A mistyped canonical token would call a fake genuine."""

from __future__ import annotations

import hashlib

from eth_utils.address import is_checksum_address

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_TRON_PREFIX = 0x41


def is_evm_address(text: str) -> bool:
    """In the mixed case of EIP-55. An address in one case carries no checksum and does not count."""
    return is_checksum_address(text)


def is_tron_address(text: str) -> bool:
    """Base58check of 25 bytes: 0x41, 20 bytes of address, 4 bytes of the double SHA-256. Always 34 characters from T."""
    if len(text) != 34 or not text.startswith("T") or any(c not in _BASE58 for c in text):
        return False
    number = 0
    for character in text:
        number = number * 58 + _BASE58.index(character)
    if number >= 1 << 200:
        return False
    raw = number.to_bytes(25, "big")
    return raw[0] == _TRON_PREFIX and hashlib.sha256(hashlib.sha256(raw[:21]).digest()).digest()[:4] == raw[21:]
