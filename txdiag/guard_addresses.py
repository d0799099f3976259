"""The addresses that belong to a 32-byte value if it is a private key.

The secret guard asks for these addresses, which are public, instead of sending the value itself to a node (knowledge 2.6).
"""

from __future__ import annotations

from coincurve import PrivateKey
from eth_utils.crypto import keccak

from txdiag.reading.addresses import tron_base58

_CURVE_ORDER = 0xFFFFFFFF_FFFFFFFF_FFFFFFFF_FFFFFFFE_BAAEDCE6_AF48A03B_BFD25E8C_D0364141  # secp256k1, SEC 2 section 2.4.1


def derived_addresses(hash_hex: str) -> tuple[str, str]:
    """EVM address (lower-case hex with 0x) and Tron address (base58) of the value taken as a private key.

    Raises ValueError, without the value in its text, where it is not 64 hex digits or no key of the curve.
    """
    digits = hash_hex.removeprefix("0x")
    if len(digits) != 64 or not digits.isascii() or not digits.isalnum():
        raise ValueError("not 64 hex digits")
    try:
        secret = bytes.fromhex(digits)
    except ValueError:
        raise ValueError("not 64 hex digits") from None
    if not 0 < int.from_bytes(secret, "big") < _CURVE_ORDER:
        raise ValueError("outside the range of private keys")
    public = PrivateKey(secret).public_key.format(compressed=False)
    account = keccak(public[1:])[-20:]
    return "0x" + account.hex(), tron_base58(account)
