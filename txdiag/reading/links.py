"""Links in a text, with and without a scheme, and which of them lead to a known explorer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from txdiag.reading.known_networks import LinkRead, RegistryLike

_TOKEN = re.compile(r"[!#-&*+\-./0-9:=?@A-Z_a-z~]{4,}")  # what a URL is made of, without quotes, brackets and commas
_SCHEME = re.compile(r"(?=https?://)", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?=[:/?#]|\Z)", re.IGNORECASE)
_PUNCTUATION = ".:!?*_~-+=&"


@dataclass(frozen=True)
class Link:
    """``url`` always has a scheme; ``start`` and ``end`` are its place in the text."""

    url: str
    start: int
    end: int


def _pieces(token: str, offset: int) -> Iterator[tuple[str, int]]:
    for piece in _SCHEME.split(token):
        if piece[:4].lower() == "http":
            yield piece, offset
        else:
            at = offset
            for part in re.split("([:=@])", piece) if not _HOST.match(piece) else [piece]:
                yield part, at
                at += len(part)
        offset += len(piece)


def find_links(text: str) -> list[Link]:
    """All links, in their order. A bare host name counts; a file name does too: nothing is concluded from an unknown host."""
    links: list[Link] = []
    for token in _TOKEN.finditer(text):
        if "." not in token[0]:
            continue
        for piece, start in _pieces(token[0], token.start()):
            stripped = piece.lstrip(_PUNCTUATION)
            start += len(piece) - len(stripped)
            stripped = stripped.rstrip(_PUNCTUATION)
            scheme = "" if stripped[:4].lower() == "http" and "://" in stripped[:8] else "https://"
            host = stripped if scheme else stripped.split("://", 1)[1]
            if _HOST.match(host):
                links.append(Link(scheme + stripped, start, start + len(stripped)))
    return links


@dataclass(frozen=True)
class KnownLink:
    link: Link
    read: LinkRead


def known_links(links: list[Link], registry: RegistryLike) -> list[KnownLink]:
    """Those of the links that lead to an explorer of the registry."""
    return [KnownLink(link, read) for link in links if (read := registry.read_link(link.url)) is not None]
