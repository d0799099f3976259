"""The text as it is read: one form for what looks the same on a screen.

Wallets, chats and PDF files put invisible characters into copied hashes; Chinese keyboards write full-width digits. Both are
undone once, here, so that no later module has to know of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Protocol

_ASCII_CONTROLS = {code: None for code in (*range(0x20), 0x7F)} | {ord("\t"): " ", ord("\n"): "\n", 0x0B: "\n", 0x0C: "\n", ord("\r"): "\n"}
_LONG_LIGATURES = {0xFDFA: " ", 0xFDFB: " "}  # the two signs that NFKC makes into whole sentences
_INVISIBLE_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u2800\u3164\uffa0")  # drawn as nothing, yet not of category Cf
_ESCAPED_URL_MARKS = {"%3a": ":", "%2f": "/", "%3f": "?", "%23": "#", "%3d": "=", "%26": "&"}
_ESCAPED = re.compile("|".join(_ESCAPED_URL_MARKS), re.IGNORECASE)


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cf" or character in _INVISIBLE_LETTERS or "\ufe00" <= character <= "\ufe0f":
        return ""
    if category == "Cs":  # half a character: cannot be encoded
        return "\ufffd"
    if category in ("Zl", "Zp") or character == "\x85":
        return "\n"
    if category == "Zs":
        return " "
    return "" if category == "Cc" and character != "\n" else character


def clean(text: str) -> str:
    """Compatibility form (NFKC: full-width to ASCII, ``…`` to ``...``), without invisible and control characters; every blank is
    a space or a line feed."""
    text = text.translate(_ASCII_CONTROLS)
    if text.isascii():
        return text
    return "".join(map(_shown, unicodedata.normalize("NFKC", text.translate(_LONG_LIGATURES))))


def unescape_links(text: str) -> str:
    """Links inside links (``?url=https%3A%2F%2F…``): only the marks that separate the parts of a URL are decoded."""
    return _ESCAPED.sub(lambda found: _ESCAPED_URL_MARKS[found[0].lower()], text) if "%" in text else text


def compact(text: str) -> str:
    """Without any blanks: for what was broken over several lines."""
    return "".join(text.split())


class Span(Protocol):
    """A stretch of a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def blank(text: str, spans: Iterable[Span]) -> str:
    """The text with blanks in place of these stretches; all places in it stay the same."""
    for span in spans:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


_AROUND = " \n\t\"'`´‘’“”„«»‹›「」『』《》〈〉【】〔〕()[]{}<>|*_~,，.。;；:：!！?？、·"


def alone(text: str) -> str:
    """The text without quotes, brackets and punctuation around it."""
    return text.strip(_AROUND)


_WORD = re.compile(r"[^\W\d_]{2,}(?:['’\-/][^\W\d_]+)*")
_LATIN_OR_SO = re.compile(r"[\u0000-\u024f]")
_LONGEST_WORD = 30  # letters; what is longer without a blank is a code, not a word


def has_words(text: str) -> bool:
    """Is there a word of any language? Text must be free of links and codes. Scripts without blanks count with each letter."""
    for token in text.split():
        token = alone(token)
        if any(letter.isalpha() and not _LATIN_OR_SO.match(letter) for letter in token):
            return True
        if len(token) <= _LONGEST_WORD and _WORD.fullmatch(token):
            return True
    return False
