"""The last belt before a text leaves for a log: whatever looks like a key, a secret or an address with a key in it is taken out.

Nothing is meant to need it: texts of users and nodes are not logged at all, endpoints go by alias. It is for what other people's code
says in its own log lines. Taking out too much costs a detail; taking out too little costs somebody's money.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

_MACHINE = r"(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])"
_SHAPES: tuple[tuple[re.Pattern[str], str], ...] = (
    # whole addresses: providers put keys into paths, queries and subdomains; a bare machine and port is where a server listens
    (re.compile(rf"\b([a-z][a-z0-9+.-]*)://(?!{_MACHINE}(?::\d+)?/?(?:[\s\"'<>),]|$))[^\s\"'<>]+", re.IGNORECASE), r"\1://…"),
    (re.compile(r"\b(bearer|basic)\s+[^\s\"',]+", re.IGNORECASE), r"\1 …"),
    (
        re.compile(
            r"\b([\w-]*(?:api[-_]?key|token|secret|passw(?:or)?d|authorization|mnemonic)[\w-]*)([\"']?\s*[:=]\s*)[^\s,;}]+",
            re.IGNORECASE,
        ),
        r"\1\2…",
    ),
    # 64 hex digits and more: a private key looks like a hash
    (re.compile(r"(?:0x)?[0-9a-f]{64,}", re.IGNORECASE), "…"),
    # WIF (51 or 52 letters of base 58) and extended private keys
    (re.compile(r"\b[5KL9c][1-9A-HJ-NP-Za-km-z]{50,51}\b"), "…"),
    (re.compile(r"\b[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{50,}\b"), "…"),
    # twelve and more words of 3 to 8 letters in a row, or single Chinese characters: the shape of a recovery phrase (BIP-39)
    (re.compile(r"\b(?:[a-z]{3,8}[\s,]+){11,}[a-z]{3,8}\b", re.IGNORECASE), "…"),
    (re.compile(r"(?:[\u4e00-\u9fff][\s,，]+){11,}[\u4e00-\u9fff]"), "…"),
)


def scrub(text: str, known: Iterable[str] = ()) -> str:
    """The text without secrets. known: values that must not appear whatever they look like, such as the configured keys."""
    for secret in known:
        if secret:
            text = text.replace(secret, "…")
    for shape, instead in _SHAPES:
        text = shape.sub(instead, text)
    return text


def scrub_all(value: Any, known: Iterable[str] = ()) -> Any:
    """The same for texts inside lists and mappings. Anything else but numbers, booleans and None becomes the name of its class: its
    ``repr`` might say anything."""
    known = tuple(known)
    if isinstance(value, str):
        return scrub(value, known)
    if isinstance(value, bool | int | float) or value is None:
        return value
    if isinstance(value, Mapping):
        return {str(key): scrub_all(entry, known) for key, entry in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [scrub_all(entry, known) for entry in cast("list[Any]", value)]
    return type(value).__name__
