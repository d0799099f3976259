"""Tron addresses: base58check outside, 21 bytes with a leading 0x41 in node JSON, the last 20 of them in logs and call data.

Bad addresses raise ValueError; its text never quotes the input, as a pasted text may be a secret.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tronpy.keys import to_base58check_address, to_raw_address

from chains.facts import Argument, Revert

_BASE58 = re.compile(r"T[1-9A-HJ-NP-Za-km-z]{33}")
_HEX = re.compile(r"(?:0x)?(?:41)?([0-9a-fA-F]{40})")
_EVM_FORM = re.compile(r"0x[0-9a-fA-F]{40}(?![0-9a-fA-F])")
PREFIX = b"\x41"


@lru_cache(maxsize=4096)
def base58_of(address: str) -> str:
    """The base58 form (``T…``) of an address in base58, of 42 hex digits that begin with 41, or of 40; 0x is allowed before hex."""
    if _BASE58.fullmatch(address):
        raw_of(address)
        return address
    match = _HEX.fullmatch(address)
    if match is None:
        raise ValueError("not a Tron address")
    return to_base58check_address(PREFIX + bytes.fromhex(match[1]))


@lru_cache(maxsize=4096)
def raw_of(address: str) -> bytes:
    """The 20 bytes behind a base58 address. Raises ValueError where its shape, prefix or checksum is wrong."""
    if not _BASE58.fullmatch(address):
        raise ValueError("not a Tron address")
    try:
        payload = to_raw_address(address)
    except ValueError:
        raise ValueError("not a Tron address: the checksum is wrong") from None  # tronpy's own text quotes the input
    if len(payload) != 21 or payload[:1] != PREFIX:
        raise ValueError("not a Tron address: the network byte is wrong")
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
