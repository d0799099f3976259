"""Texts of a Tron node, in whichever of three forms they come.

The same field is hex over HTTP, plain with ``visible: true``, base64 from gRPC gateways and some SDKs (java-tron:
HttpSelfFormatFieldName.java; knowledge, tron-protocol.md section 10). All of it is hostile text: kept as it came, shown only quoted.
"""

from __future__ import annotations

import base64
import binascii
import re

_HEX = re.compile(r"(?:[0-9a-f]{2})+")


def decode_text(value: str) -> str:
    """Hex where the result is printable, else base64 where the result is printable, else the text as it is."""
    if _HEX.fullmatch(value):
        text = _printable(bytes.fromhex(value))
        if text is not None:
            return text
    try:
        text = _printable(base64.b64decode(value, validate=True))
    except (binascii.Error, ValueError):
        text = None
    return value if text is None else text


def _printable(raw: bytes) -> str | None:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return None
    return text if text and all(c.isprintable() or c in "\n\t" for c in text) else None
