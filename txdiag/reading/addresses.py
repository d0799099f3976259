"""Addresses of the two families: their shape, their checksum and their one normal form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import base58
from eth_utils.address import to_checksum_address

_TRON_PREFIX = b"\x41"
_EVM = re.compile(r"0[xX]([0-9a-fA-F]{40})(?![0-9A-Za-z])")
_EVM_BARE = re.compile(r"[0-9a-fA-F]{40}")
_EVM_IN_PROSE = re.compile(r"(?<![0-9A-Za-z])(?=[0-9]*[a-fA-F])(?=[a-fA-F]*[0-9])[0-9a-fA-F]{40}(?![0-9A-Za-z])")
_CALLED_HASH = re.compile(r"hash|tx|哈希|交易", re.IGNORECASE)
_TRON = re.compile(r"(?<![0-9A-Za-z])T[1-9A-HJ-NP-Za-km-z]{33}(?![0-9A-Za-z])")
_TRON_HEX = re.compile(r"(?:0[xX])?41([0-9a-fA-F]{40})")


@dataclass(frozen=True)
class Address:
    """``text`` is the normal form (EVM lower-case hex with 0x, Tron base58). ``checksum_ok`` is None where it carries none."""

    text: str
    family: Literal["evm", "tron"]
    checksum_ok: bool | None


def tron_base58(twenty_bytes: bytes) -> str:
    """Base58 form of a Tron account given by its 20 bytes, without the network byte."""
    return base58.b58encode_check(_TRON_PREFIX + twenty_bytes).decode("ascii")


def _evm(digits: str) -> Address:
    lower = "0x" + digits.lower()
    if digits in (digits.lower(), digits.upper()):
        return Address(lower, "evm", None)
    return Address(lower, "evm", to_checksum_address(lower) == "0x" + digits)


def _tron(text: str) -> Address:
    try:
        payload = base58.b58decode_check(text)
    except ValueError:
        return Address(text, "tron", False)
    return Address(text, "tron", len(payload) == 21 and payload[:1] == _TRON_PREFIX)


def read_address(text: str) -> Address | None:
    """An address that is the whole text. Only here are the forms without a mark of their own read: 40 bare hex digits, and Tron's
    42 hex digits that start with 41."""
    if found := _TRON_HEX.fullmatch(text):
        return Address(tron_base58(bytes.fromhex(found[1])), "tron", None)
    if found := _EVM.fullmatch(text):
        return _evm(found[1])
    if _EVM_BARE.fullmatch(text):
        return _evm(text)
    return _tron(text) if _TRON.fullmatch(text) else None


def find_address(text: str) -> Address | None:
    """The first address in prose; 40 bare hex digits only where none is written as addresses are."""
    evm, tron = _EVM.search(text), _TRON.search(text)
    if evm and (not tron or evm.start() < tron.start()):
        return _evm(evm[1])
    if tron:
        return _tron(tron[0])
    bare = next(_bare_in_prose(text), None)
    return _evm(bare[0]) if bare else None


def _bare_in_prose(text: str) -> Iterator[re.Match[str]]:
    """40 hex digits that the words do not call a hash: then they are what is left of one."""
    return (found for found in _EVM_IN_PROSE.finditer(text) if not _CALLED_HASH.search(text[max(0, found.start() - 20) : found.start()]))


def blank_addresses(text: str) -> str:
    """The text without its addresses."""
    text = _EVM.sub(" ", text)
    for found in list(_bare_in_prose(text)):
        text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    return _TRON.sub(" ", text)


def normal_address(text: str) -> str | None:
    """Normal form of a well-formed address with a right checksum (or none), else None."""
    address = read_address(text)
    return address.text if address and address.checksum_ok is not False else None
