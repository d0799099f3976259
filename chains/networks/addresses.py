"""Is a contract address written as its network writes it, checksum included? A mistyped canonical token would call a fake genuine."""

from __future__ import annotations

import base58
from eth_utils.address import is_checksum_address

_TRON_PREFIX = 0x41


def is_evm_address(text: str) -> bool:
    """In the mixed case of EIP-55. An address in one case carries no checksum and does not count."""
    return is_checksum_address(text)


def is_tron_address(text: str) -> bool:
    """Base58check of 25 bytes: 0x41, 20 bytes of address, 4 bytes of the double SHA-256. Always 34 characters from T."""
    try:
        raw = base58.b58decode_check(text) if len(text) == 34 and text.startswith("T") else b""
    except ValueError:
        return False
    return len(raw) == 21 and raw[0] == _TRON_PREFIX
