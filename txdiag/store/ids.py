"""Ids of diagnoses: ``dx_`` and 26 characters in Crockford's base 32, the first ten of them the time in milliseconds, so that ids sort by
age; the other 80 bits are random, so that nobody finds another person's answer by guessing."""

from __future__ import annotations

import re
import secrets
from datetime import datetime

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ID_PATTERN = r"dx_[0-7][0-9A-HJKMNP-TV-Z]{25}"
_ID = re.compile(ID_PATTERN)


def new_id(at: datetime) -> str:
    """An id for a diagnosis made at this moment (with a time zone)."""
    number = (int(at.timestamp() * 1000) << 80) | secrets.randbits(80)
    return "dx_" + "".join(_ALPHABET[(number >> shift) & 31] for shift in range(125, -1, -5))


def is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None
