"""Raw signed transactions in a text, of either family."""

from __future__ import annotations

import re

from chains.facts import SignedTransaction
from txdiag.reading.signed_evm import read_evm
from txdiag.reading.signed_tron import read_tron, read_tron_json
from txdiag.reading.text import compact

_SHORTEST = 160  # hex digits; the smallest signed transaction of either family is longer (86 bytes, EVM without value)
_RUN = re.compile(rf"(?:0[xX])?([0-9a-fA-F]{{{_SHORTEST},}}+)")
# Possessive throughout: half a megabyte of hex must not be read again from each of its digits
_WRAPPED = re.compile(r"(?<![0-9a-fA-F])(?:0[xX])?+((?:[0-9a-fA-F]{20,}+[ \n>|]{1,8}+)+[0-9a-fA-F]++)(?![0-9A-Za-z])")
_MOST = 4  # runs that are tried


def _read(digits: str) -> SignedTransaction | None:
    if len(digits) % 2 or len(digits) < _SHORTEST:
        return None
    raw = bytes.fromhex(digits)
    return read_evm(raw) or read_tron(raw)


def find_signed(text: str) -> SignedTransaction | None:
    """The first signed transaction: JSON of Tron, or a long run of hex, also over several lines."""
    if signed := read_tron_json(text):
        return signed
    for pattern in (_RUN, _WRAPPED):
        for count, found in enumerate(pattern.finditer(text)):
            if count == _MOST:
                break
            if signed := _read("".join(re.findall(r"[0-9a-fA-F]+", found[1]))):
                return signed
    whole = compact(text).removeprefix("0x").removeprefix("0X")
    return _read(whole) if re.fullmatch(r"[0-9a-fA-F]+", whole) else None
