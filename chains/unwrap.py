"""Takes the wrappers off a message: what libraries, wallets, gateways and Tron's encodings put around a node's words.

Recognised: JSON and Python dictionaries (whole, cut off, escaped once or several times), quoted texts such as ethers' ``body="…"`` and
the sequencers' ``Error message: '…'``, viem's line ``Details: …``, and Tron's hex and base64 forms. Nothing is thrown away: the message as it
came is a piece too, the outermost one.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections import deque
from collections.abc import Iterator
from typing import cast

LONGEST = 4_000  # characters of a message that are looked at (CONTRACT.md, error_text)
_DEEPEST = 12  # wrappers within wrappers
_MOST_PIECES = 200
_MOST_CHARACTERS = 40_000  # of all pieces together, so that the work stays in proportion to the text
_SHORTEST = 4

_CLOSING = {'"': '"', "“": "”", "「": "」", "'": "'", "`": "`"}
_OPENING = re.compile(r"[\"“「]|(?<=[:=\[{(,])\s?['`]")  # an apostrophe opens a quotation only where a value begins
_BODIES = {c: re.compile(rf"[^{c}\\]*+(?:\\.[^{c}\\]*+)*+", re.DOTALL) for c in _CLOSING.values()}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_DETAILS = re.compile(r"\bdetails:\s*+([^\n]{1,2000})", re.IGNORECASE)
_AFTER_DETAILS = re.compile(r"\sversion: ?(?:viem|\d).*\Z", re.IGNORECASE | re.DOTALL)
_TOKEN = re.compile(r"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{12,}+={0,2}")
_HEX = re.compile(r"(?:0[xX])?((?:[0-9a-fA-F]{2})+)\Z")


def pieces(message: str) -> list[tuple[int, str]]:
    """Every message within the message with its depth, outermost first. Never raises, whatever the text."""
    found: list[tuple[int, str]] = []
    seen: set[str] = set()
    waiting = deque([(0, message[:LONGEST])])
    room = _MOST_CHARACTERS
    while waiting and len(found) < _MOST_PIECES:
        depth, text = waiting.popleft()
        text = text.strip()
        room -= len(text)
        if len(text) < _SHORTEST or text in seen or room < 0:
            continue
        seen.add(text)
        found.append((depth, text))
        if depth < _DEEPEST:
            waiting.extend((depth + 1, inner) for inner in _within(text))
    return found


def _within(text: str) -> Iterator[str]:
    if '\\"' in text or "\\n" in text:  # JSON that was escaped, and lost the quotation marks around it
        yield _less_escaped(text)
    yield from _quoted(text)
    for match in _DETAILS.finditer(text):
        yield _AFTER_DETAILS.sub("", match[1])
    for match in _TOKEN.finditer(text):
        if (words := _decoded(match[0])) is not None:
            yield words


def _quoted(text: str) -> Iterator[str]:
    """What stands in quotation marks; where the last one is not closed, all behind it."""
    at = 0
    while opening := _OPENING.search(text, at):
        closing = _CLOSING[opening[0][-1]]
        body = _BODIES[closing].match(text, opening.end())
        end = body.end() if body else opening.end()
        if text[end : end + 1] == closing:
            yield _unescaped(text[opening.end() : end])
            at = end + 1
        elif closing == '"':
            yield _unescaped(text[opening.end() :])
            return
        else:
            at = opening.end()


def _unescaped(body: str) -> str:
    if "\\" not in body:
        return body
    try:
        return cast("str", json.loads(f'"{body}"', strict=False))
    except ValueError:
        return _less_escaped(body)


def _less_escaped(text: str) -> str:
    """One layer of backslashes taken off."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nrt" else found[1], text)


def _decoded(token: str) -> str | None:
    """The text behind hex or base64, where it is one: several printable words."""
    hexadecimal = _HEX.match(token)
    try:
        raw = bytes.fromhex(hexadecimal[1]) if hexadecimal else base64.b64decode(token, validate=True)
        words = raw.decode("utf-8")
    except (binascii.Error, ValueError):
        return None
    return words if " " in words.strip() and words.replace("\n", " ").isprintable() else None
