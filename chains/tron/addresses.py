"""Tron addresses: base58check outside, 21 bytes with a leading 0x41 in node JSON, the last 20 of them in logs and call data.

Bad addresses raise ValueError; its text never quotes the input, as a pasted text may be a secret.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from chains.facts import Argument, Revert

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_DIGIT = {c: n for n, c in enumerate(_ALPHABET)}
_BASE58 = re.compile(r"T[1-9A-HJ-NP-Za-km-z]{33}")
_HEX = re.compile(r"(?:0x)?(?:41)?([0-9a-fA-F]{40})")
_EVM_FORM = re.compile(r"0x[0-9a-fA-F]{40}(?![0-9a-fA-F])")
PREFIX = b"\x41"


def _checksum(payload: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]


@lru_cache(maxsize=4096)
def base58_of(address: str) -> str:
    """The base58 form (``T…``) of an address in base58, of 42 hex digits that begin with 41, or of 40; 0x is allowed before hex."""
    if _BASE58.fullmatch(address):
        raw_of(address)
        return address
    match = _HEX.fullmatch(address)
    if match is None:
        raise ValueError("not a Tron address")
    payload = PREFIX + bytes.fromhex(match[1])
    number = int.from_bytes(payload + _checksum(payload), "big")
    digits: list[str] = []
    while number:
        number, rest = divmod(number, 58)
        digits.append(_ALPHABET[rest])
    return "".join(reversed(digits))


@lru_cache(maxsize=4096)
def raw_of(address: str) -> bytes:
    """The 20 bytes behind a base58 address. Raises ValueError where its shape, prefix or checksum is wrong."""
    if not _BASE58.fullmatch(address):
        raise ValueError("not a Tron address")
    number = 0
    for c in address:
        number = number * 58 + _DIGIT[c]
    decoded = number.to_bytes(25, "big")
    payload, checksum = decoded[:21], decoded[21:]
    if payload[:1] != PREFIX or checksum != _checksum(payload):
        raise ValueError("not a Tron address: the checksum is wrong")
    return payload[1:]


def hex_of(address: str) -> str:
    """The form of node JSON: 42 hex digits that begin with 41."""
    return (PREFIX + raw_of(address)).hex()


def revert_in_base58(revert: Revert) -> Revert:
    """A decoded revert as Tron writes it: what the shared decoder gives as 0x addresses becomes base58."""
    return revert.model_copy(
        update={
            "arguments": tuple(_in_base58(a) for a in revert.arguments),
            "inner": None if revert.inner is None else revert_in_base58(revert.inner),
        }
    )


def _in_base58(argument: Argument) -> Argument:
    if "address" not in argument.type:
        return argument
    return argument.model_copy(update={"value": _EVM_FORM.sub(lambda m: base58_of(m[0]), argument.value)})
